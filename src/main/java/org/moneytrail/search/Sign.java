package org.moneytrail.search;

/**
 * One letter, digit or Han character of a text, folded; or what stands between words.
 *
 * @param from where it begins in the text
 * @param to behind its end
 * @param plain simplified, lower case, ASCII where it is Latin; empty for what is neither letter nor digit
 * @param pinyin the syllable of a Han character, without its tone; empty for all else
 * @param separates it ends a word; an accent that stands alone does not
 */
record Sign(int from, int to, String plain, String pinyin, boolean separates) {

    boolean isHan() {
        return !pinyin.isEmpty();
    }
}
