package org.zhibao.cases.registers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A case that a campaign counts. */
@Entity
@IdClass(CaseCampaign.Key.class)
@Table(name = "case_campaign")
public class CaseCampaign {

    /** A case counts once for a year of a campaign. */
    record Key(UUID caseId, String campaign, int year) {}

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Id
    private String campaign;

    @Id
    private int year;

    @Column(name = "tagged_on", nullable = false)
    private LocalDate taggedOn;

    protected CaseCampaign() {}

    CaseCampaign(Key key, LocalDate taggedOn) {
        this.caseId = key.caseId();
        this.campaign = key.campaign();
        this.year = key.year();
        this.taggedOn = taggedOn;
    }

    UUID caseId() {
        return caseId;
    }

    CampaignTag view() {
        return new CampaignTag(campaign, year, taggedOn);
    }
}
