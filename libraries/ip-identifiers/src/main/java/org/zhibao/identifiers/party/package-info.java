/** Codes of the parties: organisations and natural persons. */
@NullMarked
package org.zhibao.identifiers.party;

import org.jspecify.annotations.NullMarked;
