package org.zhibao.localstack.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tests of a run, added up from Surefire's reports. */
public record TestCounts(int passed, int failed, int skipped) {

    /** Adds up all reports of the checkout written since an instant. */
    public static TestCounts since(Path root, Instant begin) {
        try (Stream<Path> files = Files.find(
                root,
                6,
                (file, attributes) -> file.toString().matches(".*/target/surefire-reports/TEST-[^/]*\\.xml")
                        && !attributes.lastModifiedTime().toInstant().isBefore(begin))) {
            List<TestCounts> reports = files.map(TestCounts::ofReport).toList();
            return new TestCounts(
                    reports.stream().mapToInt(TestCounts::passed).sum(),
                    reports.stream().mapToInt(TestCounts::failed).sum(),
                    reports.stream().mapToInt(TestCounts::skipped).sum());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The line that closes a run. */
    @Override
    public String toString() {
        return "%d passed, %d failed, %d skipped".formatted(passed, failed, skipped);
    }

    private static TestCounts ofReport(Path report) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream stream = Files.newInputStream(report)) {
            XMLStreamReader reader = factory.createXMLStreamReader(stream);
            reader.nextTag();
            int failed = number(reader, "failures") + number(reader, "errors");
            int skipped = number(reader, "skipped");
            return new TestCounts(number(reader, "tests") - failed - skipped, failed, skipped);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (XMLStreamException torn) {
            // a report that ends in the middle belongs to a test process that died
            return new TestCounts(0, 1, 0);
        }
    }

    private static int number(XMLStreamReader reader, String attribute) {
        String value = reader.getAttributeValue(null, attribute);
        return value == null ? 0 : Integer.parseInt(value);
    }
}
