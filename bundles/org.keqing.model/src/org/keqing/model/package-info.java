/**
 * What the platform knows about its Ecore models besides their structure: who keeps a field and how it is stored, labels in each language, names
 * of tables and columns, periods of time, and the client extensions that packs contribute.
 *
 * @since 0.1
 */
package org.keqing.model;
