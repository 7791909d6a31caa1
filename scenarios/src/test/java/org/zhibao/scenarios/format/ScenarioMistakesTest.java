package org.zhibao.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibao.scenarios.plan.Planner;

class ScenarioMistakesTest {

    private static final Path SAMPLE = Path.of("data/baotou-sample");

    @TempDir
    private Path parent;

    private Path folder = Path.of("");

    @BeforeEach
    void copyOfTheSample() throws IOException {
        folder = Files.createDirectory(parent.resolve("sample"));
        try (var files = Files.list(SAMPLE)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.copy(SAMPLE.resolve("../words.yaml"), parent.resolve("words.yaml"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "count: 5 | count: five | groups[0].count | must be a number",
                "count: 5 | count: 0 | groups[0].count | must be at least 1",
                "count: 5 | cuont: 5 | groups[0].cuont | is not a field of the format",
                "zone: Asia/Shanghai | zone: Asia/Hohhot | zone | must be a time zone",
                "seed: 150 | sead: 150 | seed | is required",
                "from: 2024-01-01 | from: 2024-13-01 | period.from | must be a date",
                "to: 2024-12-31 } | to: 2023-12-31 } | period.to | must not be before from",
                "gap: 3-40 | gap: 40-3 | paths.penalty-fined[1].gap | must not end before it begins",
                "gap: 3-40 | gap: soon | paths.penalty-fined[1].gap | must be working days",
                "by: reviewer | by: revewer | paths.penalty-fined[2].by | is neither a role nor the name of an actor",
                "path: { penalty-fined: 5 } | path: { penalty: 5 } | groups[0].spread.path.penalty | is not one of paths",
                "\"\"\"150204\"\": 2\" | \"\"\"150299\"\": 2\" | groups[0].spread.region.150299 | is not one of regions",
                "${word.goods:one} | ${word.good:one} | groups[0].body.title | does not have",
                "number: \"${trademark}\" | number: \"${trademrak}\" | groups[0].body.rights[0].number | is not a name",
                "${region.name} | ${region name} | groups[0].body.title | cannot be read",
                "total: \"0.1234\" | total: \"0.123456789\" | groups[2].shares.claim.total | must be a multiple of step",
                "most: \"9000000.00\" | most: \"1000000.00\" | groups[2].shares.claim | does not fit between least and most",
                "ADM.TM.CASE: count | ADM.TM.CASES: count | groups[0].figures.ADM.TM.CASES | is not among the expected figures",
                "ADM.TM.CASE: count | ADM.TM.CASE: number | groups[0].figures.ADM.TM.CASE | must be count, clusters",
                "2024-12: 1 | 2025-01: 1 | groups[0].spread.when.2025-01 | cannot end by",
                "words: ../words.yaml | words: ../nowhere.yaml | (file) | must be a readable",
                "案【示例数据】 | 案 | groups[0].body.title | must carry the marker",
            })
    void namesFieldLineAndRule(String right, String wrong, String field, String rule) throws IOException {
        var file = folder.resolve("scenario.yaml");
        var text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));

        var mistakes = mistakes();

        assertThat(mistakes).anySatisfy(mistake -> {
            assertThat(mistake.field()).isEqualTo(field);
            assertThat(mistake.rule()).contains(rule);
            assertThat(mistake.line()).isPositive();
        });
    }

    @Test
    void namesTheLineOfTheField() throws IOException {
        var file = folder.resolve("scenario.yaml");
        var lines = new ArrayList<>(Files.readAllLines(file));
        var line = lines.indexOf("    count: 5");
        lines.set(line, "    count: many");
        Files.write(file, lines);

        assertThat(mistakes().getFirst().toString())
                .isEqualTo("scenario.yaml:%d: groups[0].count: must be a number, not 'many'".formatted(line + 1));
    }

    @Test
    void refusesTotalsThatMissTheReport() throws IOException {
        replace("expected.csv", "2024,=,5,件,EVENTS", "2024,=,6,件,EVENTS");

        assertThat(mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.field()).isEqualTo("groups[0].figures.ADM.TM.CASE");
            assertThat(mistake.rule()).isEqualTo("comes to 5, but expected.csv line 2 expects 6");
        });
    }

    @Test
    void refusesAFigureThatNothingReaches() throws IOException {
        replace("expected.csv", "ADM.TM.CASE,", "ADM.AGENCY.CASE,");

        assertThat(mistakes())
                .extracting(Mistake::toString)
                .anySatisfy(
                        text -> assertThat(text).startsWith("expected.csv:2: code: ADM.AGENCY.CASE comes from EVENTS"));
    }

    @Test
    void refusesAnImportThatDiffersFromTheReport() throws IOException {
        replace("observations.csv", ",~,1000,", ",~,1001,");

        assertThat(mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.toString())
                        .isEqualTo("observations.csv:2: value: must be ~1000件 as line 4 of expected.csv expects"));
    }

    @Test
    void refusesARowThatIsTooShort() throws IOException {
        replace("observations.csv", ",2025-01-15", "");

        assertThat(mistakes())
                .extracting(Mistake::toString)
                .contains("observations.csv:2: (row): has 8 cells where the header has 9");
    }

    @Test
    void namesTheLineOfBrokenYaml() throws IOException {
        replace("scenario.yaml", "seed: 150", "seed: [150");

        assertThat(mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.field()).isEqualTo("(yaml)");
            assertThat(mistake.line()).isBetween(11, 14);
        });
    }

    @Test
    void tellsAllMistakesAtOnce() throws IOException {
        replace("scenario.yaml", "count: 5", "count: five");
        replace("scenario.yaml", "gap: 3-40", "gap: soon");
        replace("expected.csv", ",~,1000,", ",about,1000,");

        assertThat(mistakes())
                .extracting(Mistake::field)
                .contains("groups[0].count", "paths.penalty-fined[1].gap", "qualifier");
    }

    private void replace(String name, String right, String wrong) throws IOException {
        var file = folder.resolve(name);
        var text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replace(right, wrong));
    }

    private List<Mistake> mistakes() {
        var invalid = catchThrowableOfType(InvalidScenario.class, () -> Planner.plan(ScenarioReader.read(folder)));
        assertThat(invalid).isNotNull();
        return invalid.mistakes();
    }
}
