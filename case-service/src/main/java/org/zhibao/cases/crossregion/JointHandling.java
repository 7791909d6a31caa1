package org.zhibao.cases.crossregion;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.identifiers.region.RegionGroup;

/**
 * 联合办案: a matter that the offices of a group of places handle together, each with cases of its own. What is listed here are
 * their numbers and titles; the cases themselves stay where they are.
 */
@Entity
@Table(name = "joint_handling")
public class JointHandling extends SharedMatter {

    @Column(name = "region_group", nullable = false, updatable = false)
    private String regionGroup;

    @Column(name = "matter_id", nullable = false, updatable = false)
    private UUID matterId;

    @Column(name = "opened_on", nullable = false, updatable = false)
    private LocalDate openedOn;

    @Column(name = "opened_by", nullable = false, updatable = false)
    private String openedBy;

    @Column(nullable = false, updatable = false)
    private String purpose;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @ElementCollection
    @CollectionTable(name = "joint_handling_member", joinColumns = @JoinColumn(name = "joint_id"))
    private List<Member> members = new ArrayList<>();

    /** A place that takes part; the second code is the first one after its subtree. */
    @Embeddable
    public record Member(
            @Column(nullable = false) String region,
            @Column(name = "region_end", nullable = false) String regionEnd) {}

    protected JointHandling() {}

    JointHandling(CaseFile file, RegionGroup group, LocalDate on, String by, String purpose) {
        super(file);
        this.regionGroup = group.key();
        this.matterId = file.matterId();
        this.openedOn = on;
        this.openedBy = by;
        this.purpose = purpose;
        group.members()
                .forEach(member ->
                        members.add(new Member(member.value(), member.range().high())));
    }

    void close(LocalDate on) {
        closedOn = on;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    boolean isOpen() {
        return closedOn == null;
    }

    JointHandlingView view(List<JointHandlingView.JoinedView> joined) {
        return new JointHandlingView(
                id(),
                regionGroup,
                members.stream().map(Member::region).sorted().toList(),
                caseId(),
                caseNumber(),
                caseKind(),
                caseTitle(),
                fromRegion(),
                matterId,
                purpose,
                openedOn,
                openedBy,
                closedOn,
                joined,
                version());
    }
}
