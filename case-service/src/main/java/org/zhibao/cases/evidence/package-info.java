/** 证据: pieces of evidence with their files, digests, time stamps, deposits and chain of custody. */
@NullMarked
package org.zhibao.cases.evidence;

import org.jspecify.annotations.NullMarked;
