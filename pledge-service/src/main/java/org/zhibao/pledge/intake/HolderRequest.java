package org.zhibao.pledge.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhibao.identifiers.party.UnifiedSocialCreditCode;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.pledge.pledgefile.Holder;

/** A pledgor, pledgee or debtor as it is posted. */
@Schema(name = "HolderRequest")
public record HolderRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "示例北方银行股份有限公司")
        String name,

        @NotNull @Schema(description = "Unified social credit code (GB 32100)", examples = "91150100MA0000007W")
        String identifier) {

    Holder checked(FieldChecks checks, String pointer) {
        var code = checks.read(
                        pointer + "/identifier",
                        () -> UnifiedSocialCreditCode.parse(identifier).value())
                .orElse(identifier);
        return new Holder(name.strip(), code);
    }
}
