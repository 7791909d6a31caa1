package org.zhibao.cases.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that documents are set in; they come with the service, so that a document looks the same everywhere. */
@ApplicationScoped
class Fonts {

    /** Every character that a document may have. */
    static final String TEXT = "documents/fonts/NotoSerifSC-Regular.ttf";
    /** For titles; rarer characters fall back to the text's. */
    static final String TITLE = "documents/fonts/NotoSerifSC-Bold.ttf";

    private final CmapLookup characters;

    Fonts() {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(open(TEXT)))) {
            characters = font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InputStream open(String resource) {
        var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("The service was built without " + resource);
        }
        return stream;
    }

    /** Characters of a text that would print as an empty box. */
    Set<String> unprintable(String text) {
        var unprintable = new TreeSet<String>();
        text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && characters.getGlyphId(character) == 0)
                .forEach(character -> unprintable.add(Character.toString(character)));
        return unprintable;
    }
}
