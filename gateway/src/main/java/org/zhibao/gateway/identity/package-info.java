/** Who is calling: bearer tokens verified against the issuer's keys, and what needs no token. */
@NullMarked
package org.zhibao.gateway.identity;

import org.jspecify.annotations.NullMarked;
