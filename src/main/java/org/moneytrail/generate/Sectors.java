package org.moneytrail.generate;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.moneytrail.dataset.Layout;

/** The tree of sectors, and who is in which: of any hundred startups in a row, as many as the weight says. */
final class Sectors {

    /** @param share of a hundred startups, those that have this very sector */
    private record Sector(String id, String parents, int share, String english, String chinese) {}

    private static final List<Sector> ALL =
            List.of(
                    new Sector("ai", "", 3, "Artificial intelligence", "人工智能"),
                    new Sector("ai-chips", "ai|semiconductors", 6, "AI chips", "AI芯片"),
                    new Sector("ai-infrastructure", "ai", 8, "AI infrastructure", "AI基礎設施"),
                    new Sector("aigc-application", "ai", 13, "AIGC applications", "AIGC應用"),
                    new Sector("autonomous-driving", "ai", 6, "Autonomous driving", "自動駕駛"),
                    new Sector("computer-vision", "ai", 6, "Computer vision", "計算機視覺"),
                    new Sector("embodied-ai", "ai", 9, "Embodied AI", "具身智能"),
                    new Sector("foundation-models", "ai", 4, "Foundation models", "大模型"),
                    new Sector("semiconductors", "hard-tech", 9, "Semiconductors", "半導體"),
                    new Sector("hard-tech", "", 2, "Hard technology", "硬科技"),
                    new Sector("biopharma", "", 9, "Biopharma", "生物醫藥"),
                    new Sector("medical-devices", "biopharma", 7, "Medical devices", "醫療器械"),
                    new Sector("new-energy", "", 9, "New energy", "新能源"),
                    new Sector("internet", "", 7, "Internet", "互聯網"),
                    new Sector("games", "internet", 2, "Games", "遊戲"));

    private static final List<String> OF_HUNDRED =
            ALL.stream()
                    .flatMap(sector -> Collections.nCopies(sector.share(), sector.id()).stream())
                    .toList();

    private Sectors() {}

    /** Steps of 37 go once through the hundred, so that neighbours differ. */
    static String ofStartup(int number) {
        return OF_HUNDRED.get((int) (number * 37L % 100));
    }

    static String any(Dice dice) {
        return ALL.get(dice.below(ALL.size())).id();
    }

    static void write(Sheets sheets) throws IOException {
        Sheet file = sheets.of(Layout.SECTORS);
        for (Sector sector : ALL) {
            file.put("id", sector.id())
                    .put("parent_ids", sector.parents())
                    .put("name_en", sector.english())
                    .put("name_zh", sector.chinese())
                    .end();
        }
    }
}
