package org.zhibao.cases.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The evidence of a case as other capabilities enclose it in their papers. */
@ApplicationScoped
public class EvidenceList {

    private final EvidenceItems items;
    private final EvidenceFiles files;

    EvidenceList(EvidenceItems items, EvidenceFiles files) {
        this.items = items;
        this.files = files;
    }

    /**
     * A piece of evidence.
     *
     * @param sha256 digest of its file; {@code null} when it has none
     */
    public record Exhibit(
            UUID id,
            EvidenceKind kind,
            String name,
            @Nullable String sha256) {

        public boolean expertOpinion() {
            return kind == EvidenceKind.EXPERT_OPINION;
        }
    }

    /** Oldest first. */
    public List<Exhibit> of(UUID caseId) {
        var found = files.ofCase(caseId);
        return items.of(caseId).stream()
                .map(item -> {
                    var file = found.get(item.id());
                    return new Exhibit(
                            item.id(),
                            item.kind(),
                            item.name(),
                            file == null ? null : file.digests().sha256());
                })
                .toList();
    }
}
