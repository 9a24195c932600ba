/**
 * What views of a client's records (plans, contracts, visits and the like) have in common: the list that follows the selected client, the fields in which one
 * record is edited, and tables of the objects that a record contains.
 *
 * @since 0.1
 */
package org.keqing.ui.records;
