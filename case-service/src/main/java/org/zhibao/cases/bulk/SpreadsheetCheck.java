package org.zhibao.cases.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.zhibao.kit.problem.ProblemException;

/**
 * Looks at a spreadsheet before a library opens it: unpacks every part without keeping it, so that a small file cannot become
 * a large one in memory, and finds merged cells, which the library does not tell.
 */
final class SpreadsheetCheck {

    private static final int MOST_PARTS = 1_000;
    private static final int MOST_NAMED = 20;

    private final long maxUnpacked;
    private long unpacked;

    private SpreadsheetCheck(long maxUnpacked) {
        this.maxUnpacked = maxUnpacked;
    }

    /** @throws ProblemException 422 when it is no spreadsheet, unpacks beyond the limit, or has merged cells */
    static void pass(Path file, long maxUnpacked) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            new SpreadsheetCheck(maxUnpacked).pass(zip);
        } catch (ZipException | XMLStreamException _) {
            throw refused("spreadsheet-unreadable", Map.of());
        }
    }

    private void pass(ZipFile zip) throws IOException, XMLStreamException {
        if (zip.size() > MOST_PARTS) {
            throw refused("spreadsheet-parts", Map.of("max", MOST_PARTS));
        }
        if (zip.getEntry("xl/workbook.xml") == null) {
            throw refused("spreadsheet-unreadable", Map.of());
        }
        var merged = new ArrayList<String>();
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            try (var part = new Counted(zip.getInputStream(entry))) {
                if (entry.getName().matches("xl/worksheets/[^/]+\\.xml")) {
                    mergedCells(part, merged);
                } else {
                    part.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        if (!merged.isEmpty()) {
            var refusal = new ProblemException(422, "file-refused");
            merged.forEach(range -> refusal.at("/cells/" + range, "cells-merged", Map.of("cell", range)));
            throw refusal;
        }
    }

    private static void mergedCells(InputStream part, List<String> found) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(part);
        while (xml.hasNext() && found.size() < MOST_NAMED) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("mergeCell")) {
                found.add(xml.getAttributeValue(null, "ref"));
            }
        }
    }

    private static ProblemException refused(String rule, Map<String, Object> arguments) {
        return new ProblemException(422, "file-refused").at("", rule, arguments);
    }

    /** Counts what all parts unpack to, and stops at the limit. */
    private final class Counted extends InputStream {

        private final InputStream part;

        Counted(InputStream part) {
            this.part = part;
        }

        @Override
        public int read() throws IOException {
            int read = part.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = part.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public void close() throws IOException {
            part.close();
        }

        private void count(int bytes) {
            unpacked += bytes;
            if (unpacked > maxUnpacked) {
                throw refused("spreadsheet-unpacked", Map.of("max", maxUnpacked));
            }
        }
    }
}
