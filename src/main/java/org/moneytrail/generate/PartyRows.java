package org.moneytrail.generate;

import java.io.IOException;
import java.util.List;
import org.moneytrail.dataset.Layout;

/** Organizations that give money, and persons who do so from their own pocket. */
record PartyRows(World world, Sheets sheets) {

    private static final List<String> CITIES =
            List.of("Beijing", "Shanghai", "Shenzhen", "Hangzhou", "Guangzhou", "Suzhou", "Hefei");

    void write() throws IOException {
        for (Sort sort : Sort.values()) {
            for (int number = 0; number < world.count(sort); number++) {
                write(sort, number);
            }
        }
        for (int number = 0; number < world.angels(); number++) {
            Dice dice = world.dice("angel", number);
            Names name = Names.of(number + 31_000);
            sheets.of(Layout.PEOPLE)
                    .put("id", world.angel(number))
                    .put("name_en", name.english("Wang"))
                    .put("name_zh", name.chinese("先生"))
                    .put("source_id", world.source(dice.below(Months.COUNT), dice))
                    .end();
        }
    }

    private void write(Sort sort, int number) throws IOException {
        Dice dice = world.dice(sort.name(), number);
        Names name = Names.of(number + 1000 * (sort.ordinal() + 41));
        sheets.of(Layout.ORGANIZATIONS)
                .put("id", world.org(sort, number))
                .put("name_en", name.english(english(sort)))
                .put("name_zh", name.chinese(chinese(sort)))
                .put("kind", sort.kind())
                .put("country", dice.percent(85) ? "CN" : "US")
                .put("city", city(dice))
                .put("founded_on", Integer.toString(dice.between(1985, 2012)))
                .put("source_id", world.source(dice.below(Months.COUNT), dice))
                .end();
    }

    static String city(Dice dice) {
        return CITIES.get(dice.crowded(CITIES.size()));
    }

    private static String english(Sort sort) {
        return switch (sort) {
            case VC, CVC -> "Capital";
            case TECH, LISTED -> "Group";
            case STATE, GOVERNMENT -> "State Investment";
            case UNIVERSITY -> "University Foundation";
            case INSURER -> "Life";
            case BANK -> "Bank";
            case PENSION, SOVEREIGN -> "Fund Council";
            case PARTNER -> "Holdings";
        };
    }

    private static String chinese(Sort sort) {
        return switch (sort) {
            case VC, CVC -> "資本";
            case TECH, LISTED -> "集團";
            case STATE, GOVERNMENT -> "國投";
            case UNIVERSITY -> "大學基金會";
            case INSURER -> "人壽";
            case BANK -> "銀行";
            case PENSION, SOVEREIGN -> "理事會";
            case PARTNER -> "控股";
        };
    }
}
