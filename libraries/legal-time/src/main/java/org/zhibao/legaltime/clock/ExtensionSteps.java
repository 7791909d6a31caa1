package org.zhibao.legaltime.clock;

import java.util.List;
import org.zhibao.legaltime.rule.DeadlineRule;
import org.zhibao.legaltime.rule.ExtensionOption;

/** Follows the extensions granted through the steps the rule offers. */
final class ExtensionSteps {
    private ExtensionSteps() {}

    static List<ExtensionOption> offered(DeadlineRule rule, List<Extension> granted) {
        List<ExtensionOption> offered = after(rule, 0);
        for (Extension extension : granted) {
            // An extension the rule no longer offers stands, but uses up no step.
            List<ExtensionOption> current = offered;
            offered = current.stream()
                    .filter(option -> fits(option, extension))
                    .findFirst()
                    .map(option -> following(rule, option))
                    .orElse(current);
        }
        return offered;
    }

    static boolean fits(ExtensionOption option, Extension extension) {
        return option.approver() == extension.approverRole()
                && fitsUnit(option, extension)
                && fitsLength(option, extension);
    }

    static boolean fitsUnit(ExtensionOption option, Extension extension) {
        return option.hasNoLimit() || option.unit() == extension.unit();
    }

    static boolean fitsLength(ExtensionOption option, Extension extension) {
        Integer most = option.maxAmount();
        return most == null || extension.amount() <= most;
    }

    private static List<ExtensionOption> following(DeadlineRule rule, ExtensionOption used) {
        List<ExtensionOption> next = after(rule, used.step());
        return used.repeatable() && next.isEmpty() ? List.of(used) : next;
    }

    private static List<ExtensionOption> after(DeadlineRule rule, int step) {
        return rule.extensions().stream()
                .filter(option -> option.step() == step + 1)
                .toList();
    }
}
