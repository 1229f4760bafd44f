package org.moneytrail.abuse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is put where a name, a body, a URL or a header is expected. */
final class HostileTexts {
    /** One for each argument that takes a text; $x is the text. */
    static final Map<String, String> FIELDS = new LinkedHashMap<>();

    static final Map<String, String> TEXTS = new LinkedHashMap<>();
    static final Map<String, String> BODIES = new LinkedHashMap<>();
    static final Map<String, String> HEADERS = new LinkedHashMap<>();

    static final List<String> TYPES =
            List.of(
                    "text/plain",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=x",
                    "application/xml",
                    "application/graphql",
                    "application/json; charset=utf-16",
                    "application/json;charset=utf-8;charset=utf-7",
                    "application/json, text/plain",
                    ";",
                    "*/*");

    static final List<String> URLS =
            List.of(
                    "/graphql",
                    "/graphql?query=",
                    "/graphql?query=%00",
                    "/graphql?query=%ff%fe",
                    "/graphql?query={__typename",
                    "/graphql?query=%7B__typename%7D&variables=%5B",
                    "/graphql?query=%7B__typename%7D&variables=%5B%5D",
                    "/graphql?query=%7B__typename%7D&operationName=nobody",
                    "/graphql?query=%7Bx%7D%0d%0aSet-Cookie:a=b",
                    "/graphql/../q/metrics/../../etc/passwd",
                    "/../../etc/passwd",
                    "/%2e%2e/%2e%2e/etc/passwd",
                    "/graphql%00",
                    "/graphql/..%2f..%2fapplication.properties",
                    "/application.properties",
                    "/META-INF/MANIFEST.MF",
                    "/WEB-INF/web.xml",
                    "/.git/config",
                    "/.env",
                    "/q/dev-ui",
                    "//evil.example/%2f..",
                    "/graphql?query=%7Bnode(id:%22Startup:..%2F..%2Fetc%22)%7Bid%7D%7D");

    static {
        FIELDS.put("node", "query($x: ID!) {node(id: $x) {id}}");
        FIELDS.put("startup", "query($x: ID!) {startup(id: $x) {id}}");
        FIELDS.put("fund", "query($x: ID!) {fund(id: $x) {id}}");
        FIELDS.put("stock", "query($x: ID!) {conceptStock(id: $x) {id}}");
        FIELDS.put(
                "sector", "query($x: ID!) {moneyReached(scope: {sector: $x}) {reached {count}}}");
        FIELDS.put(
                "currency",
                "query($x: CurrencyCode) {moneyReached(scope: {sector: \"ai\"}, currency: $x) {reached {count}}}");
        FIELDS.put(
                "date",
                "query($x: Date) {moneyReached(scope: {sector: \"ai\"}, asOf: {validAt: $x}) {reached {count}}}");
        FIELDS.put("trace", "query($x: ID!) {traceMoney(startup: $x) {startup {id}}}");
        FIELDS.put("claim", "query($x: ID!) {factCheck(claim: $x) {verdict}}");
        FIELDS.put(
                "concept",
                "query($x: [String!]) {conceptStockLeakage(concepts: $x, from: \"2023-01-01\", to: \"2023-06-30\") {stock {id}}}");
        FIELDS.put("search", "query($x: String!) {search(text: $x, first: 1) {edges {match}}}");
        FIELDS.put(
                "filter",
                "query($x: String) {startups(filter: {or: [{city: $x}, {status: $x}, {country: $x}]}, first: 1) {totalCount}}");
        FIELDS.put(
                "listed-id",
                "query($x: [ID!]) {startups(filter: {ids: $x}, first: 1) {totalCount}}");
        FIELDS.put("cursor", "query($x: String) {conflicts(after: $x, first: 1) {totalCount}}");

        TEXTS.put("cypher-or", "' OR 1=1 WITH 1 AS x MATCH (n) DETACH DELETE n //");
        TEXTS.put("cypher-close", "ai'}) MATCH (n) DETACH DELETE n RETURN {a: '");
        TEXTS.put("cypher-backtick", "`) DETACH DELETE (n:`");
        TEXTS.put("cypher-double", "\" RETURN 1 UNION MATCH (n) RETURN n //");
        TEXTS.put("cypher-unicode", "\\u0027 OR 1=1 //");
        TEXTS.put("cypher-parameter", "$id");
        TEXTS.put("cypher-load", "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l");
        TEXTS.put("cypher-call", "CALL dbms.listConfig()");
        TEXTS.put("lucene-all", "*:*");
        TEXTS.put("lucene-field", "id:* OR name:/.*/");
        TEXTS.put("lucene-range", "[* TO *]");
        TEXTS.put("lucene-open", "((((((((((\"");
        TEXTS.put("lucene-fuzzy", "a~2147483647^1e38");
        TEXTS.put("sql", "'; DROP TABLE startups; --");
        TEXTS.put("path", "Startup:../../../../etc/passwd");
        TEXTS.put("path-encoded", "..%2f..%2f..%2fetc%2fpasswd");
        TEXTS.put("path-windows", "..\\..\\windows\\win.ini");
        TEXTS.put("null-byte", "moonshot\u0000.json");
        TEXTS.put("line-break", "moonshot\r\nSet-Cookie: a=b\r\n\r\n<html>");
        TEXTS.put("script", "<script>alert(document.domain)</script>");
        TEXTS.put("template", "${7*7}#{7*7}{{7*7}}");
        TEXTS.put("jndi", "${jndi:ldap://127.0.0.1:1/a}");
        TEXTS.put("format", "%s%n%x%d%1$s");
        TEXTS.put("regex", "(a+)+$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!");
        TEXTS.put("right-to-left", "\u202egnp.exe\u202c");
        TEXTS.put("half-surrogate-name", "\ufffd\ufffe\uffff");
        TEXTS.put("empty", "");
        TEXTS.put("blank", " \t ");
        TEXTS.put("long", "x".repeat(100_000));

        BODIES.put("empty-object", "{}");
        BODIES.put("null", "null");
        BODIES.put("number", "42");
        BODIES.put("text", "\"{__typename}\"");
        BODIES.put("batch", "[{\"query\":\"{__typename}\"},{\"query\":\"{__typename}\"}]");
        BODIES.put("cut-off", "{\"query\":\"{__type");
        BODIES.put("query-number", "{\"query\":1}");
        BODIES.put("query-list", "{\"query\":[\"{__typename}\"]}");
        BODIES.put("query-null", "{\"query\":null}");
        BODIES.put("variables-list", "{\"query\":\"{__typename}\",\"variables\":[]}");
        BODIES.put("variables-text", "{\"query\":\"{__typename}\",\"variables\":\"{}\"}");
        BODIES.put("operation-object", "{\"query\":\"{__typename}\",\"operationName\":{}}");
        BODIES.put("twice", "{\"query\":\"{__typename}\",\"query\":\"{nope}\"}");
        BODIES.put("type-marker", "{\"@class\":\"java.lang.Runtime\",\"query\":\"{__typename}\"}");
        BODIES.put("prototype", "{\"__proto__\":{\"admin\":true},\"query\":\"{__typename}\"}");
        BODIES.put(
                "huge-number",
                "{\"query\":\"query($x: Int) {conflicts(first: $x) {totalCount}}\",\"variables\":{\"x\":1e99999}}");
        BODIES.put(
                "many-digits",
                "{\"query\":\"query($x: Int) {conflicts(first: $x) {totalCount}}\",\"variables\":{\"x\":"
                        + "9".repeat(100_000)
                        + "}}");
        BODIES.put(
                "xml",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
        BODIES.put("byte-order-mark", "\ufeff{\"query\":\"{__typename}\"}");
        BODIES.put("no-operation", "{\"query\":\"fragment f on Query {__typename}\"}");
        BODIES.put("type-system", "{\"query\":\"type Query {x: Int}\"}");
        BODIES.put("mutation-unknown", "{\"query\":\"mutation {deleteEverything}\"}");
        BODIES.put("subscription", "{\"query\":\"subscription {everything}\"}");

        HEADERS.put("no-token", "Authorization: Bearer");
        HEADERS.put(
                "token-none",
                "Authorization: Bearer eyJhbGciOiJub25lIn0.eyJyb2xlcyI6WyJjdXJhdG9yIl19.");
        HEADERS.put("token-garbage", "Authorization: Bearer a.b.c");
        HEADERS.put("token-long", "Authorization: Bearer " + "A".repeat(5000));
        HEADERS.put("basic", "Authorization: Basic YWRtaW46YWRtaW4=");
        HEADERS.put("forwarded", "X-Forwarded-For: 127.0.0.1, ${jndi:ldap://x}");
        HEADERS.put("forwarded-host", "X-Forwarded-Host: evil.example");
        HEADERS.put("method-override", "X-HTTP-Method-Override: DELETE");
        HEADERS.put("request-id-script", "X-Request-Id: <script>alert(1)</script>");
        HEADERS.put("request-id-break", "X-Request-Id: abcdefgh%0d%0aSet-Cookie:a=b");
        HEADERS.put("folded", "X-Folded: a\r\n Set-Cookie: a=b");
        HEADERS.put("bare-line-feed", "X-Bare: a\nSet-Cookie: a=b");
        HEADERS.put("no-colon", "this is no header");
        HEADERS.put("space-before-colon", "Transfer-Encoding : chunked");
        HEADERS.put("both-lengths", "Transfer-Encoding: chunked");
        HEADERS.put("two-lengths", "Content-Length: 3");
        HEADERS.put("accept-nothing", "Accept: image/png");
        HEADERS.put("accept-many", "Accept: " + "a/b,".repeat(500) + "*/*;q=0");
        HEADERS.put("origin", "Origin: https://evil.example");
        HEADERS.put("encoding", "Content-Encoding: gzip");
    }

    private HostileTexts() {}
}
