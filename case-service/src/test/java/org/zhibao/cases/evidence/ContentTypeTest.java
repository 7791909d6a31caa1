package org.zhibao.cases.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibao.kit.problem.ProblemException;

class ContentTypeTest {

    private static final String PNG = "89504e470d0a1a0a0000000d49484452";
    private static final String JPEG = "ffd8ffe000104a46494600010100";
    private static final String PDF = "255044462d312e370a25e2e3cfd30a";
    private static final String ZIP = "504b0304140000000800";

    private static InputStream content(String kind) {
        var bytes = switch (kind) {
            case "png" -> HexFormat.of().parseHex(PNG);
            case "jpeg" -> HexFormat.of().parseHex(JPEG);
            case "pdf" -> HexFormat.of().parseHex(PDF);
            case "zip" -> HexFormat.of().parseHex(ZIP);
            case "exe" -> HexFormat.of().parseHex("4d5a90000300000004000000ffff0000b8");
            default -> "编号,名称\n1,样品\n".getBytes(StandardCharsets.UTF_8);
        };
        return new BufferedInputStream(new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @CsvSource({
        "png,image/png,a.png,image/png",
        "jpeg,image/jpeg,a.jpg,image/jpeg",
        "pdf,application/pdf,a.pdf,application/pdf",
        "zip,application/zip,a.zip,application/zip",
        "zip,application/vnd.openxmlformats-officedocument.wordprocessingml.document,a.docx,"
                + "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "text,text/csv,a.csv,text/csv",
        "text,text/plain;charset=utf-8,a.txt,text/plain",
        "png,application/octet-stream,unknown,image/png"
    })
    void whatAgreesIsRecordedAsClaimedOrAsShown(String kind, String claimed, String name, String recorded)
            throws IOException {
        assertThat(ContentType.check(content(kind), claimed, name)).isEqualTo(recorded);
    }

    @ParameterizedTest
    @CsvSource({
        "png,image/jpeg,a.jpg",
        "exe,application/pdf,a.pdf",
        "text,image/png,a.png",
        "zip,image/jpeg,a.jpg",
        "exe,image/png,a.exe"
    })
    void aTypeThatLiesIsRefused(String kind, String claimed, String name) {
        assertThatThrownBy(() -> ContentType.check(content(kind), claimed, name))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("evidence-type-lies"));
    }
}
