package org.zhibao.cases.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.Informers;
import org.zhibao.cases.casefile.Party;
import org.zhibao.cases.casefile.Received;
import org.zhibao.kit.ledger.Ledger;
import org.zhibao.kit.ledger.LedgerEntry;
import org.zhibao.kit.ledger.Opening;

/**
 * What the first entry of a case's ledger says: everything that was received, with a commitment in the place of whoever
 * informed the office (ADR 31).
 */
@ApplicationScoped
public class Receipts implements PanacheRepositoryBase<InformerOpening, InformerOpening.Key> {

    /** Name of the act. */
    public static final String ACT = "RECEIPT";

    private static final int FIRST = 1;
    private static final ObjectMapper READER = new ObjectMapper();

    private final Ledger ledger;
    private final ObjectMapper json;

    Receipts(Ledger ledger, ObjectMapper json) {
        this.ledger = ledger;
        this.json = json;
    }

    /** An entry's content, and what opens it. */
    public static final class Receipt {
        private final Object content;
        private final List<InformerOpening> openings;

        private Receipt(Object content, List<InformerOpening> openings) {
            this.content = content;
            this.openings = openings;
        }

        /** What the ledger writes down. */
        public Object content() {
            return content;
        }
    }

    /** The entry of a case that has just arrived. */
    public Receipt of(UUID caseId, Received received) {
        if (received.parties().stream().noneMatch(Receipts::isInformer)) {
            return new Receipt(received, List.of());
        }
        ObjectNode content = json.valueToTree(received);
        var parties = (ArrayNode) content.get("parties");
        var openings = new ArrayList<InformerOpening>();
        for (int i = 0; i < parties.size(); i++) {
            var party = received.parties().get(i);
            if (isInformer(party)) {
                var sealed = ledger.seal(party);
                openings.add(new InformerOpening(new InformerOpening.Key(caseId, FIRST, i), sealed));
                parties.set(i, withoutPerson(party).set("sealed", json.valueToTree(sealed.commitment())));
            }
        }
        return new Receipt(content, openings);
    }

    /** Keeps what opens the entries, once the cases are stored. */
    public void keep(List<Receipt> receipts) {
        receipts.stream().flatMap(receipt -> receipt.openings.stream()).forEach(this::persist);
    }

    List<Opening> openingsOf(UUID caseId, int sequence) {
        return list("caseId = ?1 and sequence = ?2 order by position", caseId, sequence).stream()
                .map(InformerOpening::line)
                .toList();
    }

    private ObjectNode withoutPerson(Party party) {
        return json.createObjectNode()
                .put("role", party.role().name())
                .put("kind", party.kind().name())
                .put("named", party.named());
    }

    private static boolean isInformer(Party party) {
        return party.role() == Party.Role.INFORMER;
    }

    /** Whether an entry, written before informers were sealed, says who one is. */
    public static boolean namesInformer(LedgerEntry entry) {
        var informer = Party.Role.INFORMER.name();
        if (!entry.content().contains(informer)) {
            return false;
        }
        try {
            var content = READER.readTree(entry.content());
            return content.path("act").asText().equals(ACT)
                    && StreamSupport.stream(
                                    content.path("content").path("parties").spliterator(), false)
                            .anyMatch(party -> party.path("role").asText().equals(informer) && hasPerson(party));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("An entry of the ledger is JSON", unreadable);
        }
    }

    /**
     * Who informed the office, by the first entry of a chain: open in an old one, and else by what opens it.
     *
     * @return nobody when the entry neither names nor commits to any
     */
    Informers informersOf(LedgerEntry first) {
        if (!first.content().contains(Party.Role.INFORMER.name())) {
            return Informers.NONE;
        }
        try {
            var parties = new ArrayList<Party>();
            for (var party : READER.readTree(first.content()).path("content").path("parties")) {
                if (hasPerson(party)) {
                    parties.add(partyOf(party));
                }
            }
            for (var opening : opened(first)) {
                parties.add(partyOf(READER.readTree(opening.opened())));
            }
            return Informers.of(parties);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A receipt names parties", unreadable);
        }
    }

    /** As much of a party as a text may tell; old entries do not have all of its members. */
    private static Party partyOf(JsonNode party) {
        return new Party(
                Party.Role.valueOf(party.path("role").asText()),
                Party.Kind.PERSON,
                party.path("name").asText(),
                text(party, "identifier"),
                false,
                text(party, "phone"),
                text(party, "address"),
                null,
                null,
                null,
                false);
    }

    private static @Nullable String text(JsonNode party, String member) {
        return party.hasNonNull(member) ? party.path(member).asText() : null;
    }

    /** The export of all chains reads outside of transactions. */
    private List<Opening> opened(LedgerEntry entry) {
        return QuarkusTransaction.joiningExisting().call(() -> openingsOf(entry.aggregateId(), entry.sequence()));
    }

    private static boolean hasPerson(JsonNode party) {
        return party.hasNonNull("name");
    }
}
