package org.zhibao.cases.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The files of issued documents. */
@ApplicationScoped
class DocumentFiles implements PanacheRepositoryBase<DocumentFile, DocumentFile.Key> {}
