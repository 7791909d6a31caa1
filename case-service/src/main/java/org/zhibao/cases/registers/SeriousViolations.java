package org.zhibao.cases.registers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The list of serious violations. */
@ApplicationScoped
class SeriousViolations implements PanacheRepositoryBase<SeriousViolation, UUID> {}
