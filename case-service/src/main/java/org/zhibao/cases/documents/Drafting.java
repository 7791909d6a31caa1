package org.zhibao.cases.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.Informers;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.problem.Problems;

/** Finds the template of a document and fills it from the case and the officer's texts. */
@ApplicationScoped
class Drafting {

    /** Printed across what is not issued. */
    static final String DRAFT = "草稿";

    private final Templates templates;
    private final CaseFields fields;
    private final NumberPatterns numbers;
    private final Fonts fonts;

    Drafting(Templates templates, CaseFields fields, NumberPatterns numbers, Fonts fonts) {
        this.templates = templates;
        this.fields = fields;
        this.numbers = numbers;
        this.fonts = fonts;
    }

    /** @throws org.zhibao.kit.problem.ProblemException 422 when there is none for this kind of case on the day */
    Template templateFor(CaseFile file, DocumentForm form, LocalDate on) {
        var template = templates
                .find(form, file.region(), on)
                .orElseThrow(
                        () -> Problems.unprocessable("/kind", "no-template", Map.of("kind", form.chinese(), "on", on)));
        if (!template.procedures().contains(file.kind().procedure())) {
            throw Problems.unprocessable("/kind", "document-not-of-procedure", Map.of("kind", form.chinese()));
        }
        if (form == DocumentForm.NON_FILING_DECISION && file.acceptedOn() != null) {
            throw Problems.unprocessable("/kind", "document-against-acceptance", Map.of("day", file.acceptedOn()));
        }
        return template;
    }

    /**
     * Refuses a document that lacks something, before it takes a number.
     *
     * @throws org.zhibao.kit.problem.ProblemException 422 naming every field
     */
    void requireComplete(CaseFile file, Template template, DocumentRequest request) {
        var known = known(file, request, "");
        var checks = new FieldChecks();
        template.missing(known::get)
                .forEach(name -> checks.refuse(pointer(name), "document-field-missing", Map.of("field", name)));
        request.givenTexts().keySet().stream()
                .filter(name -> !template.texts().contains(name))
                .forEach(name -> checks.refuse("/texts/" + name, "document-text-unknown", Map.of("field", name)));
        if (!Boolean.TRUE.equals(request.informerNamed())) {
            var informers = Informers.of(file);
            request.givenTexts()
                    .forEach((name, text) ->
                            checks.require(!informers.areNamedIn(text), "/texts/" + name, "informer-named"));
        }
        if (request.wantedFormats().contains(Format.PDF)) {
            known.forEach((name, value) -> {
                var unprintable = fonts.unprintable(value);
                if (!unprintable.isEmpty()) {
                    checks.refuse(
                            pointer(name),
                            "unprintable-character",
                            Map.of("characters", String.join(" ", unprintable)));
                }
            });
        }
        checks.finish();
    }

    List<Block> fill(CaseFile file, Template template, DocumentRequest request, String number) {
        return template.fill(known(file, request, number)::get);
    }

    /** A draft may lack what it likes: the gap is shown. */
    List<Block> draft(CaseFile file, Template template, DocumentRequest request) {
        var known = known(file, request, numbers.blank(file, template.form(), request.occurredOn()));
        var missing = template.missing(known::get);
        return template.fill(name -> missing.contains(name) ? "【" + name + "】" : known.get(name));
    }

    byte[] write(Format format, Template template, List<Block> blocks, String watermark) {
        return switch (format) {
            case PDF -> PdfWriter.write(template.form().chinese(), blocks, watermark);
            case DOCX -> DocxWriter.write(blocks, watermark);
        };
    }

    private Map<String, String> known(CaseFile file, DocumentRequest request, String number) {
        var known = new HashMap<>(fields.of(file, request.occurredOn(), number));
        request.givenTexts().forEach((name, text) -> {
            if (!text.isBlank()) {
                known.put("text." + name, text.strip());
            }
        });
        return known;
    }

    private static String pointer(String field) {
        return field.startsWith("text.")
                ? "/texts/" + field.substring("text.".length())
                : "/" + field.replace('.', '/');
    }
}
