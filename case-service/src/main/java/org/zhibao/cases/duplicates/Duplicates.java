package org.zhibao.cases.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.PossibleDuplicate;
import org.zhibao.cases.casefile.PossibleDuplicate.Likeness;
import org.zhibao.cases.duplicates.Likenesses.Alike;
import org.zhibao.cases.duplicates.Likenesses.Carried;
import org.zhibao.cases.duplicates.Likenesses.Sought;

/** Finds cases within the caller's scope that may be about the same matter. */
@ApplicationScoped
public class Duplicates {

    private final Likenesses likenesses;
    private final DuplicateSettings settings;

    Duplicates(Likenesses likenesses, DuplicateSettings settings) {
        this.likenesses = likenesses;
        this.settings = settings;
    }

    /** Whether the office refuses a case that is like another until its sender says that it is none. */
    public boolean refused() {
        return settings.policy() == DuplicateSettings.Policy.REFUSE;
    }

    /** By the id of each case, those that it is like: registered before, or earlier in the list. */
    public Map<UUID, List<PossibleDuplicate>> of(List<CaseFile> files) {
        var sought = files.stream()
                .flatMap(file -> Mark.of(file).stream()
                        .map(mark -> new Sought(
                                file.id(),
                                mark.fingerprint(),
                                file.origin().listingUrl(),
                                file.receivedOn().minus(settings.window()),
                                file.receivedOn().plus(settings.window()))))
                .toList();
        var found = new ArrayList<>(likenesses.find(sought));
        if (files.size() > 1) {
            found.addAll(amongEachOther(files));
        }
        return gathered(found);
    }

    /** Keeps the marks of cases, for later ones to be compared with. */
    public void remember(List<CaseFile> files) {
        likenesses.add(files.stream()
                .flatMap(file -> Mark.of(file).stream()
                        .map(mark -> new Carried(file.id(), mark, file.origin().listingUrl(), file.receivedOn())))
                .toList());
    }

    private List<Alike> amongEachOther(List<CaseFile> files) {
        var earlier = new HashMap<UUID, List<CaseFile>>();
        var found = new ArrayList<Alike>();
        for (var file : files) {
            for (var mark : Mark.of(file)) {
                var others = earlier.computeIfAbsent(mark.fingerprint(), _ -> new ArrayList<>());
                others.stream()
                        .filter(other -> canBeOneMatter(file, other))
                        .forEach(other -> found.add(new Alike(file.id(), other.id(), other.number(), mark.basis())));
                others.add(file);
            }
        }
        return found;
    }

    private boolean canBeOneMatter(CaseFile file, CaseFile other) {
        var listing = file.origin().listingUrl();
        var otherListing = other.origin().listingUrl();
        boolean listingsAgree = listing == null || otherListing == null || listing.equals(otherListing);
        return listingsAgree
                && !other.receivedOn().isBefore(file.receivedOn().minus(settings.window()))
                && !other.receivedOn().isAfter(file.receivedOn().plus(settings.window()));
    }

    private static Map<UUID, List<PossibleDuplicate>> gathered(List<Alike> found) {
        var whys = new LinkedHashMap<UUID, Map<Alike, Set<Likeness>>>();
        for (var alike : found) {
            whys.computeIfAbsent(alike.item(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            new Alike(alike.item(), alike.id(), alike.number(), Likeness.RIGHT_AND_RESPONDENT),
                            _ -> EnumSet.noneOf(Likeness.class))
                    .add(alike.basis());
        }
        var gathered = new HashMap<UUID, List<PossibleDuplicate>>();
        whys.forEach((item, others) -> gathered.put(
                item,
                others.entrySet().stream()
                        .map(other -> new PossibleDuplicate(
                                other.getKey().id(), other.getKey().number(), Set.copyOf(other.getValue())))
                        .toList()));
        return gathered;
    }
}
