package org.keqing.internal.product.driver;

import java.time.LocalDate;

/** A contract for every client from the template, one of them through its whole life, its dues. */
final class Contracts {

	static final String CODE = "141";
	static final String CLIENT = "Euro+ Shopping Channel";
	static final LocalDate START = LocalDate.now().withDayOfMonth(1);

	private final Desk desk;
	private String number;

	Contracts(Desk desk) {
		this.desk = desk;
	}

	void fromTheTemplateForEveryClient() {
		desk.perspective("Clients");
		desk.window().reads("122 clients").grid("Name", "Client manager").selectAll();
		desk.menu("Client", "New Contracts from Template…");
		var wizard = desk.dialog("New contracts from a template");
		wizard.reads("122 clients").press("Next >");
		wizard.choose("Template", "Dealership").type("Territory *", "Home").type("Sales target (CNY) *", "100000").type("Days of credit *", "30")
				.type("Rebate on reaching the target (%) *", "3").type("Warranty (months) *", "12").press("Next >");
		wizard.type("Subject *", "Scale models").type("Start *", START.toString()).type("End", START.plusYears(1).minusDays(1).toString()).type("Amount", "12000").type("Deposit", "500")
				.choose("Due", "Monthly").press("Next >");
		wizard.reads("12 dues over 12,000.00, and a deposit of 500.00").grid("Due on", "Amount").hasRows(13);
		wizard.press("Next >").reads("Dealership").press("Finish");
		desk.closed("New contracts from a template");
		desk.perspective("Contracts");
		desk.window().reads("122 contracts").grid("Number", "Subject").shows("Scale models");
	}

	void throughEveryStepAndOnceBack() {
		open();
		step("Submit for review", "Comment", "As agreed by telephone.");
		contract().press("Send back…");
		var back = desk.dialog("Send back");
		back.press("Send back").reads("Needs a value");
		back.type("Reason *", "The territory is too wide.").press("Send back");
		desk.closed("Send back");
		for (var step : new String[] { "Submit for review", "Pass by legal", "Pass by finance", "Approve", "Sign", "Put into force" }) {
			step(step, "Comment", step + " as discussed.");
		}
		contract().offers("Terminate…").page("History").grid("Step", "By").hasRows(8).shows("Send back");
		close();
		desk.write("number", register().shows(CLIENT, "In force").cell("Number", CLIENT));
	}

	void duesAndAPartPayment() {
		open();
		contract().page("Dues").press("Generate dues").reads("written 13", "open 12,500.00");
		contract().grid("Due on", "Days late").hasRows(13).select("Period", START.toString());
		contract().press("Enter payment…");
		var payment = desk.dialog("Enter payment");
		payment.type("Amount *", "1000.01").press("Enter payment").reads("More than the 1,000.00 that is open");
		payment.type("Amount *", "400").press("Enter payment");
		desk.closed("Enter payment");
		contract().reads("paid 400.00", "open 12,100.00").grid("Due on", "Days late").shows("Period", START.toString(), START.isBefore(LocalDate.now()) ? "Overdue" : "Partly paid");
		close();
	}

	/** The deposit and what the first month lacks: both are due on the same day. */
	void theRestComesWithAFile() {
		var file = desk.write("payments.csv", "contract,due_date,paid_date,amount,reference", String.join(",", desk.remembered("number"), START.toString(), LocalDate.now().toString(), "1100.00", "B-7"));
		desk.menu("File", "Import…");
		var wizard = desk.dialog("Import");
		wizard.choose("Content", "Payments of dues").press("Add Files…");
		desk.chooseFile(file);
		wizard.press("Next >").reads("1 row").press("Finish").reads("Imported").press("Close");
		desk.closed("Import");
		open();
		contract().page("Dues").reads("paid 1,500.00", "open 11,000.00").grid("Due on", "Days late").shows("Period", START.toString(), "Paid");
		close();
	}

	private Grid register() {
		desk.perspective("Contracts");
		return desk.window().search("Number, subject, client", "Euro+").grid("Number", "Subject").hasRows(1);
	}

	private void close() {
		desk.menu("File", "Close");
		desk.partClosed(number);
	}

	private void open() {
		number = register().cell("Number", CLIENT);
		register().open(CLIENT);
	}

	/** The editor of the contract. */
	private Pane contract() {
		return desk.part(number);
	}

	private void step(String step, String label, String said) {
		contract().press(step + "…");
		desk.dialog(step).type(label, said).press(step);
		desk.closed(step);
	}
}
