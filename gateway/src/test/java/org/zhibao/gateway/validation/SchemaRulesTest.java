package org.zhibao.gateway.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibao.gateway.problem.Text;
import org.zhibao.gateway.problem.Violation;

class SchemaRulesTest {

    private static List<Violation> check(String schema, String value) {
        return check("{}", schema, value);
    }

    private static List<Violation> check(String schemas, String schema, String value) {
        var document = new Document(
                new JsonObject().put("components", new JsonObject().put("schemas", new JsonObject(schemas))));
        var wrapped = new JsonObject("{\"s\":" + schema + "}").getMap().get("s");
        var rule = new SchemaCompiler(document).compile(plain(wrapped));
        var trail = Trail.ofBody();
        rule.check(JsonBody.read(Buffer.buffer(value)), trail);
        return trail.violations();
    }

    private static Object plain(Object schema) {
        return schema instanceof JsonObject object ? new JsonObject(object.encode()).getMap() : schema;
    }

    private static List<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).toList();
    }

    @Test
    void pointersAreEscaped() {
        var violations =
                check("{\"properties\":{\"a/b~c\":{\"items\":{\"type\":\"string\"}}}}", "{\"a/b~c\":[\"x\",1]}");

        assertThat(violations).extracting(Violation::pointer).containsExactly("/a~1b~0c/1");
    }

    @Test
    void wholeNumbersWrittenWithAFractionAreIntegers() {
        assertThat(check("{\"type\":\"integer\"}", "5.0")).isEmpty();
        assertThat(check("{\"type\":\"number\",\"format\":\"double\"}", "5")).isEmpty();
        assertThat(check("{\"type\":\"integer\",\"format\":\"int32\"}", "5000000000"))
                .isEmpty();
        assertThat(codes(check("{\"type\":\"integer\"}", "5.5"))).containsExactly("type");
        assertThat(codes(check("{\"type\":\"integer\"}", "\"5\""))).containsExactly("type");
        assertThat(check("{\"type\":\"integer\"}", "123456789012345678901234567890"))
                .isEmpty();
    }

    @Test
    void boundsAreExact() {
        assertThat(codes(check("{\"maximum\":9007199254740993}", "9007199254740994")))
                .containsExactly("maximum");
        assertThat(check("{\"maximum\":9007199254740993}", "9007199254740993")).isEmpty();
        assertThat(codes(check("{\"exclusiveMinimum\":0}", "0"))).containsExactly("exclusiveMinimum");
        assertThat(check("{\"minimum\":0.1}", "0.1")).isEmpty();
    }

    @Test
    void aPatternIsRefusedInWords() {
        var words = "\"x-form\":{\"zh\":\"应为电话号码\",\"en\":\"must be a telephone number\"}";
        var told = check("{\"pattern\":\"^[0-9]{5}$\"," + words + "}", "\"abc\"");
        assertThat(told)
                .extracting(Violation::detail)
                .containsExactly(new Text("应为电话号码", "must be a telephone number"));

        var untold = check("{\"pattern\":\"^[0-9]{5}$\"}", "\"abc\"");
        assertThat(untold.getFirst().detail().zh() + untold.getFirst().detail().en())
                .doesNotContain("[0-9]");
    }

    @Test
    void lengthCountsCharactersNotCodeUnits() {
        assertThat(check("{\"maxLength\":2}", "\"𠮷𠮷\"")).isEmpty();
        assertThat(codes(check("{\"maxLength\":2}", "\"内蒙古\""))).containsExactly("maxLength");
        assertThat(codes(check("{\"minLength\":1}", "\"\""))).containsExactly("minLength");
    }

    @Test
    void schemasMayReferToThemselves() {
        var schemas =
                "{\"Node\":{\"type\":\"object\",\"properties\":{\"child\":{\"$ref\":\"#/components/schemas/Node\"}}}}";

        var violations =
                check(schemas, "{\"$ref\":\"#/components/schemas/Node\"}", "{\"child\":{\"child\":{\"child\":7}}}");

        assertThat(violations).extracting(Violation::pointer).containsExactly("/child/child/child");
    }

    @Test
    void theClosestAlternativeExplainsItself() {
        var schema = """
                {"oneOf": [
                  {"required": ["name", "code", "phone"]},
                  {"required": ["name"], "properties": {"name": {"minLength": 3}}}
                ]}
                """;

        assertThat(check(schema, "{\"name\":\"蒙牛乳业\"}")).isEmpty();
        assertThat(check(schema, "{\"name\":\"x\"}"))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/name", "minLength"));
    }

    @Test
    void alternativesThatBothMatchAreNotHeldAgainstTheCaller() {
        assertThat(check("{\"oneOf\":[{\"type\":\"object\"},{\"minProperties\":0}]}", "{}"))
                .isEmpty();
    }

    @Test
    void nullStandsForAnAbsentMemberUnlessItIsRequired() {
        var schema = "{\"required\":[\"a\"],\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{\"type\":\"string\"}}}";

        assertThat(check(schema, "{\"a\":\"x\",\"b\":null}")).isEmpty();
        assertThat(check(schema, "{\"a\":null}")).extracting(Violation::pointer).containsExactly("/a");
    }

    @Test
    void unknownMembersAreRefusedOnlyWhereTheDocumentSaysSo() {
        assertThat(check("{\"properties\":{\"a\":{}}}", "{\"b\":1}")).isEmpty();
        assertThat(codes(check("{\"properties\":{\"a\":{}},\"additionalProperties\":false}", "{\"a\":1,\"b\":1}")))
                .containsExactly("additionalProperties");
        assertThat(codes(check("{\"additionalProperties\":{\"type\":\"string\"}}", "{\"b\":1}")))
                .containsExactly("type");
    }

    @Test
    void aUuidMayBeWrittenInCapitals() {
        assertThat(check(
                        "{\"format\":\"uuid\",\"pattern\":\"^[a-f0-9-]+$\"}",
                        "\"0197A3F0-7C1E-7A7A-8A4E-3F0C7B1F9D21\""))
                .isEmpty();
    }

    @Test
    void datesAndUuidsAreAssertedOtherFormatsAreNot() {
        assertThat(codes(check("{\"format\":\"date\"}", "\"2023-02-30\""))).containsExactly("format");
        assertThat(check("{\"format\":\"date\"}", "\"2024-02-29\"")).isEmpty();
        assertThat(codes(check("{\"format\":\"uuid\"}", "\"1-1-1-1-1\""))).containsExactly("format");
        assertThat(check("{\"format\":\"date-time\"}", "\"2023-03-02T10:00\"")).isEmpty();
        assertThat(check("{\"format\":\"email\"}", "\"nobody\"")).isEmpty();
    }

    @Test
    void aPatternThatJavaCannotReadIsNotAsserted() {
        assertThat(check("{\"pattern\":\"[a-\"}", "\"x\"")).isEmpty();
    }

    @Test
    void constantsNegationAndSizes() {
        assertThat(codes(check("{\"const\":null}", "1"))).containsExactly("enum");
        assertThat(check("{\"const\":1}", "1.0")).isEmpty();
        assertThat(codes(check("{\"not\":{\"type\":\"null\"}}", "null"))).containsExactly("not");
        assertThat(codes(check("{\"maxItems\":1}", "[1,2]"))).containsExactly("maxItems");
        assertThat(codes(check("{\"minProperties\":1}", "{}"))).containsExactly("minProperties");
        assertThat(codes(check("{\"properties\":{\"a\":false}}", "{\"a\":1}"))).containsExactly("false");
    }

    @Test
    void noMoreThanFiftyViolationsAreListed() {
        var hundredNumbers = "[" + "1,".repeat(99) + "1]";

        assertThat(check("{\"items\":{\"type\":\"string\"}}", hundredNumbers)).hasSize(50);
    }
}
