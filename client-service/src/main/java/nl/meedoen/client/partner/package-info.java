/**
 * The partner adapter: the one place that speaks with UWV. It adds the BSN on the way out, and on the way in puts the
 * client id in its place; no other topic of ours holds a BSN.
 */
@NullMarked
package nl.meedoen.client.partner;

import org.jspecify.annotations.NullMarked;
