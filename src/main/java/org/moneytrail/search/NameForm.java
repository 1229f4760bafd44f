package org.moneytrail.search;

/** One name of an entity with its folded spellings, as the graph keeps it: four columns between tabs. */
record NameForm(NameKind kind, String text, Words plain, Words pinyin) {

    private static final String TAB = "\t";

    static NameForm of(NameKind kind, String text) {
        Spelling spelling = Spelling.of(text.replaceAll("\\s+", " ").strip());
        return new NameForm(kind, spelling.text(), spelling.plain(), spelling.pinyin());
    }

    String stored() {
        return String.join(TAB, String.valueOf(kind.code()), text, plain.spaced(), pinyin.spaced());
    }

    static NameForm parse(String stored) {
        String[] columns = stored.split(TAB, -1);
        return new NameForm(
                NameKind.of(columns[0].charAt(0)),
                columns[1],
                Words.split(columns[2]),
                Words.split(columns[3]));
    }
}
