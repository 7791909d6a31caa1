/** Where the files of evidence are kept: a folder or an S3 bucket, behind one interface. */
@NullMarked
package org.zhibao.cases.evidence.store;

import org.jspecify.annotations.NullMarked;
