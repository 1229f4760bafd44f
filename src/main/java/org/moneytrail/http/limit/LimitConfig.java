package org.moneytrail.http.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one operation may ask for. */
@ConfigMapping(prefix = "moneytrail.limits")
public interface LimitConfig {

    /** Words and signs in a document. */
    @WithDefault("5000")
    int tokens();

    /** Fields inside fields; GraphiQL's introspection needs 15. */
    @WithDefault("20")
    int depth();

    /** Fields that the answer can hold at most. */
    @WithDefault("50000")
    int complexity();

    /** Fields of an operation with its fragments spread out, each as often as it is spread. */
    @WithDefault("5000")
    int fields();

    /** Fields with another name, which is how one field is asked often. */
    @WithDefault("100")
    int aliases();

    /** Questions in one operation. */
    @WithDefault("50")
    int rootFields();

    /** Conditions such as {@code @include}. */
    @WithDefault("100")
    int directives();

    /** Objects and lists within each other in variables. */
    @WithDefault("30")
    int variablesDepth();

    Page page();

    /** The size of one page of a connection. */
    interface Page {

        /** What is counted where neither {@code first} nor {@code last} is given. */
        @WithDefault("20")
        int size();

        /** No page is counted larger: the API refuses to serve it. */
        @WithDefault("200")
        int most();
    }
}
