package org.moneytrail.curate.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The column of the data set's file that a member of an input fills. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Cell {

    /** No column: the files have no rival tellings of such a fact, the graph has. */
    String ANOTHER_TELLING = "";

    String value();

    /** Whether it names something, by "Type:slug" or the bare slug. */
    boolean reference() default false;

    /** What stands between several values. */
    String separator() default "|";
}
