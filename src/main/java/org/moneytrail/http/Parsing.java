package org.moneytrail.http;

import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import java.util.List;

/** From text to document, with the place of a mistake. */
final class Parsing {

    private Parsing() {}

    static Document parse(String query) {
        ParserOptions options = ParserOptions.getDefaultOperationParserOptions();
        ParserEnvironment environment =
                ParserEnvironment.newParserEnvironment()
                        .document(query)
                        .parserOptions(options)
                        .build();
        try {
            return new Parser().parseDocument(environment);
        } catch (ParseCancelledException
                | ParseCancelledTooDeepException
                | ParseCancelledTooManyCharsException e) {
            throw ProtocolError.tooComplex(
                    e.getMessage()
                            + " One document may have "
                            + options.getMaxTokens()
                            + " words and signs; this one has "
                            + query.length()
                            + " characters.");
        } catch (InvalidSyntaxException e) {
            throw ProtocolError.inDocument(
                    String.valueOf(e.getMessage()),
                    e.getLocation() == null ? List.of() : List.of(e.getLocation()));
        }
    }
}
