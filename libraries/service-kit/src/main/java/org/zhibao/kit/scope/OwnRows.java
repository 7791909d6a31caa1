package org.zhibao.kit.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Opens rows that belong to one person: puts the caller's subject on the connection until the transaction ends, for the
 * policies of such tables to read. The region and the organisation stand on every connection; the subject does not, because
 * it would have to be written anew for nearly every transaction. Whoever forgets to open sees nothing.
 */
@ApplicationScoped
public class OwnRows {

    private final EntityManager entityManager;
    private final CallerScopes scopes;

    OwnRows(EntityManager entityManager, CallerScopes scopes) {
        this.entityManager = entityManager;
        this.scopes = scopes;
    }

    /** Opens the caller's own rows; answers the caller's scope, whose subject owns them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CallerScope open() {
        var caller = scopes.current();
        entityManager
                .createNativeQuery("select set_config('zhibao.subject', ?1, true)", String.class)
                .setParameter(1, caller.subject())
                .getSingleResult();
        return caller;
    }
}
