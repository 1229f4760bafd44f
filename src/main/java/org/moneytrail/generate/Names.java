package org.moneytrail.generate;

/** Names as companies have them: two or three syllables that exist in both scripts. */
final class Names {

    private static final String[] CHINESE =
            ("智 星 雲 海 龍 鼎 創 新 華 中 光 遠 明 啟 元 瑞 安 博 天 科 芯 銳 宏 盛 百 川 深 思 月 暗 面 零 一"
                            + " 萬 物 階 躍 靈 犀 極 客 方 圓 松 青 藍 金 木")
                    .split(" ");

    private static final String[] PINYIN =
            ("zhi xing yun hai long ding chuang xin hua zhong guang yuan ming qi yuan rui an bo tian"
                            + " ke xin rui hong sheng bai chuan shen si yue an mian ling yi wan wu jie"
                            + " yue ling xi ji ke fang yuan song qing lan jin mu")
                    .split(" ");

    private final int[] syllables;

    private Names(int... syllables) {
        this.syllables = syllables;
    }

    /** Each number its own name, up to a hundred thousand; beyond, some share one, as they do. */
    static Names of(int number) {
        int count = CHINESE.length;
        int place = (int) Math.floorMod(number * 7919L + 1234, (long) count * count * count);
        return new Names(place / count / count, place / count % count, place % count);
    }

    String chinese(String ending) {
        StringBuilder name = new StringBuilder();
        for (int syllable : syllables) {
            name.append(CHINESE[syllable]);
        }
        return name.append(ending).toString();
    }

    String english(String ending) {
        StringBuilder name = new StringBuilder();
        for (int syllable : syllables) {
            name.append(PINYIN[syllable]);
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.append(' ').append(ending).toString();
    }
}
