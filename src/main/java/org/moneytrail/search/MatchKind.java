package org.moneytrail.search;

import org.eclipse.microprofile.graphql.Description;

/** In the order of preference. */
@Description("How a name matched what was asked for; the earlier, the better.")
public enum MatchKind {
    @Description("It is a name or ticker of the thing, however written: 智谱 finds 智譜.")
    EXACT_NAME,
    @Description("It is another name of the thing.")
    EXACT_ALIAS,
    @Description("A name begins with it.")
    PREFIX,
    @Description("A word inside a name begins with it, or all its words are in the name.")
    WORD,
    @Description("It sounds like the name, or like a part of it, tones aside.")
    PINYIN,
    @Description("One letter differs, is missing or is too many, or two are swapped.")
    TYPO
}
