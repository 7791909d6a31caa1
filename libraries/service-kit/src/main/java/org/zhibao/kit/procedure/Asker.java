package org.zhibao.kit.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks what may be done.
 *
 * @param roles realm roles
 * @param language in which the acts explain themselves; null where codes and articles are enough
 * @param running deadlines of the matter that run, as far as its service keeps any
 */
public record Asker(Set<String> roles, @Nullable Locale language, List<RunningDeadline> running) {}
