package org.zhibao.cases.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 外部存证: the receipt of a platform where a digest of the file was deposited. */
@Schema(name = "DepositRequest")
record DepositRequest(
        @NotNull LocalDate occurredOn,
        @NotNull DepositPlatform platform,

        @NotBlank @Size(max = 200) @Schema(description = "Number that the platform gave the deposit")
        String depositNumber,

        @NotNull Algorithm algorithm,

        @NotNull
        @Pattern(regexp = "[0-9a-fA-F]{64}", message = "{zhibao.form.digest}")
        @Schema(
                description = "Digest that the platform holds, hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String digest,

        @NotNull @Schema(description = "Time of the deposit on the receipt")
        OffsetDateTime depositedAt,

        @Size(max = 4000)
        @Schema(description = "What else the receipt says, e.g. block height or transaction")
        @Nullable
        String receipt) {

    /** Digests that platforms hold. */
    enum Algorithm {
        SHA_256,
        SM3
    }

    /** In lower case, as digests are kept. */
    String normalDigest() {
        return digest.toLowerCase(Locale.ROOT);
    }

    /** Whether the platform holds the digest of this file. */
    boolean isOf(Digests file) {
        return normalDigest().equals(algorithm == Algorithm.SM3 ? file.sm3() : file.sha256());
    }
}
