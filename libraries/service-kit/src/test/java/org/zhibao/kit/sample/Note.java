package org.zhibao.kit.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.zhibao.kit.aggregate.Aggregate;

/** An aggregate with one field. */
@Entity
class Note extends Aggregate {

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String organisation;

    protected Note() {}

    Note(UUID id, String region, String organisation, LocalDate on, String title) {
        super(id, region, on);
        this.organisation = organisation;
        this.title = title;
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    String title() {
        return title;
    }

    @Override
    public String organisation() {
        return organisation;
    }
}
