package org.zhibao.cases.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.ProblemException;

/** Finds out how a text is encoded by reading it whole, strictly: a byte that does not fit is no text of that encoding. */
final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Set<String> CHINESE = Set.of("gb18030", "gbk", "gb2312");
    private static final int BUFFER = 16 * 1024;

    private TextEncoding() {}

    /**
     * The encoding of a table: UTF-8, or GB18030, which spreadsheets write in China.
     *
     * @param declared the charset parameter of the media type
     * @throws ProblemException 422 when the text is in neither
     */
    static Charset ofTable(Path file, @Nullable String declared) throws IOException {
        for (var candidate : candidates(declared)) {
            if (fits(file, candidate)) {
                return candidate;
            }
        }
        throw unknown(declared == null ? "UTF-8, GB18030" : declared);
    }

    /**
     * The encoding of NDJSON, which is UTF-8 (RFC 8259).
     *
     * @throws ProblemException 422 when it is not
     */
    static Charset ofJson(Path file) throws IOException {
        if (fits(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        throw unknown("UTF-8");
    }

    /** The text without a byte-order mark. */
    static BufferedReader open(Path file, Charset charset) throws IOException {
        var reader = new BufferedReader(strict(file, charset), BUFFER);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static List<Charset> candidates(@Nullable String declared) {
        if (declared == null) {
            return List.of(StandardCharsets.UTF_8, GB18030);
        }
        var name = declared.toLowerCase(Locale.ROOT);
        if (CHINESE.contains(name)) {
            return List.of(GB18030);
        }
        if (name.equals("utf-8") || name.equals("utf8")) {
            return List.of(StandardCharsets.UTF_8);
        }
        throw unknown(declared);
    }

    private static boolean fits(Path file, Charset charset) throws IOException {
        try (var reader = strict(file, charset)) {
            var buffer = new char[BUFFER];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    // No text has it; UTF-16 and binary files are full of it.
                    if (buffer[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static Reader strict(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(Files.newInputStream(file), decoder);
    }

    private static ProblemException unknown(String tried) {
        return new ProblemException(422, "file-refused").at("", "encoding-unknown", Map.of("tried", tried));
    }
}
