package org.keqing.ui.records;

/**
 * The words of a {@link RecordsView} for its kind of record.
 *
 * @param icon          name of the icon of an empty view, from the shared set
 * @param emptyTitle    headline of an empty view
 * @param emptyOfClient one sentence for a client without records
 * @param emptyOfAll    one sentence when nobody has records
 * @param chooseClient  one sentence that asks to select a client
 * @param add           label of the button and action that makes a record
 * @param loading       name of the job that reads the list
 * @param deleting      name of the job that deletes
 * @param deleted       sentence after a deletion, {@code {0}} is the record's title
 * @since 0.1
 */
public record RecordTexts(String icon, String emptyTitle, String emptyOfClient, String emptyOfAll, String chooseClient, String add, String loading,
    String deleting, String deleted) {
}
