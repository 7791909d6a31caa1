package org.zhibao.cases.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhibao.cases.lawdata.DataFile;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.legaltime.data.CsvRow;
import org.zhibao.legaltime.data.CsvTable;

/** The templates: an office's own first, then those bundled. A template that asks for what no case has stops the start. */
@ApplicationScoped
class Templates {

    private static final String INDEX = "templates.csv";
    private static final List<String> COLUMNS =
            List.of("kind", "file", "region", "procedures", "effective_from", "effective_to", "basis", "verification");

    private final List<Template> templates = new ArrayList<>();

    Templates(@ConfigProperty(name = "zhibao.documents.templates") Optional<Path> own) {
        own.ifPresent(folder -> templates.addAll(read(name -> open(folder, name))));
        templates.addAll(read(Templates::bundled));
        templates.forEach(Templates::requireKnownFields);
    }

    /** The template of a form for an office on a day: one of its own region before one for all. */
    Optional<Template> find(DocumentForm form, String region, LocalDate on) {
        var holding = templates.stream()
                .filter(template -> template.holdsFor(form, region, on))
                .toList();
        return holding.stream()
                .filter(template -> !template.region().isEmpty())
                .findFirst()
                .or(() -> holding.stream().findFirst());
    }

    List<Template> all() {
        return List.copyOf(templates);
    }

    private static List<Template> read(Function<String, InputStream> source) {
        var table = CsvTable.read(new StringReader(text(source, INDEX)), COLUMNS);
        var read = table.rows().stream().map(row -> read(row, source)).toList();
        table.refuseIfWrong();
        return read;
    }

    private static Template read(CsvRow row, Function<String, InputStream> source) {
        var form = row.constant("kind", DocumentForm.class);
        var file = DataFile.text(row, "file");
        return new Template(
                form == null ? DocumentForm.TRANSFER_LETTER : form,
                file,
                row.text("region"),
                procedures(row),
                row.optionalDate("effective_from"),
                row.optionalDate("effective_to"),
                row.text("basis"),
                row.text("verification"),
                text(source, "templates/" + file).lines().toList());
    }

    private static Set<Procedure> procedures(CsvRow row) {
        var procedures = EnumSet.noneOf(Procedure.class);
        Arrays.stream(DataFile.text(row, "procedures").split(" "))
                .map(Procedure::valueOf)
                .forEach(procedures::add);
        return procedures;
    }

    private static void requireKnownFields(Template template) {
        var unknown = new ArrayList<>(template.caseFields());
        unknown.removeAll(CaseFields.NAMES);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("Template " + template.file() + " asks for what no case has: " + unknown);
        }
    }

    private static String text(Function<String, InputStream> source, String name) {
        try (var stream = source.apply(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(Path folder, String name) {
        try {
            return Files.newInputStream(folder.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder of templates lacks " + name, unreadable);
        }
    }

    private static InputStream bundled(String name) {
        var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream("documents/" + name);
        if (stream == null) {
            throw new IllegalStateException("The service was built without documents/" + name);
        }
        return stream;
    }
}
