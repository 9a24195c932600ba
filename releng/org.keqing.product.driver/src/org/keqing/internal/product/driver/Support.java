package org.keqing.internal.product.driver;

/** What follows from a round: proposals by the policies, a plan to its result, incentives, a month's supply. */
final class Support {

	private static final String CLIENT = Contracts.CLIENT;
	static final String PRODUCT = "S18_3232";

	private final Desk desk;

	Support(Desk desk) {
		this.desk = desk;
	}

	void aRoundIsConfirmed() {
		desk.perspective("Evaluation");
		desk.menu("Evaluation", "New round…");
		var wizard = desk.dialog("New evaluation round");
		wizard.type("Name", "2005").choose("Scheme", "Value rank").type("Period from", "2005-01-01").type("As of (last day)", "2005-05-31").press("Finish");
		desk.window().press("Aggregate").press("Confirm");
		desk.dialog("Confirm the round").reads("122 clients").press("Confirm");
		desk.window().offers("Close round");
	}

	void proposalsAreChangedRefusedAndAcceptedTogether() {
		desk.menu("Evaluation", "Proposals of a round");
		var view = desk.window();
		view.choose("Round", "2005").reads("0 accepted", "0 refused");
		var rows = view.grid("Decision", "Starts");
		var first = rows.rows().get(0).get(0);
		var second = rows.rows().get(1).get(0);
		rows.select(first);
		desk.tool("Change…");
		desk.dialog("Change a proposal").type("Owner (empty: client manager)", "wang").type("Reason", "I visit them anyway.").press("Accept");
		desk.closed("Change a proposal");
		view.reads("1 accepted");
		rows.shows(first, "accepted with changes").select(second);
		desk.tool("Refuse…");
		desk.dialog("Refuse…").answer("Leaves the trade.").press("OK");
		view.reads("1 refused");
		rows.shows(second, "refused");
		desk.tool("Accept all open ones shown");
		view.reads("0 open", "1 refused");
	}

	void aPlanRunsToItsResult() {
		desk.menu("Client", "My tasks");
		var view = desk.window();
		var tasks = view.grid("Task", "Plan");
		var task = tasks.rows().getFirst();
		tasks.open(task.get(2), task.get(4));
		view.press("Start").offers("Finish…");
		tasks.select(task.get(2), task.get(4));
		desk.tool("Done");
		desk.waitFor("the end of the task", () -> !tasks.rows().contains(task));
		view.press("Finish…");
		desk.dialog("Finish…").answer("Visited as planned.").press("OK");
		view.page("Result").reads("omparable clients");
		desk.menu("Client", "Plan board");
	}

	void incentives() {
		client(Contracts.CODE, CLIENT);
		desk.menu("Client", "Incentives");
		promise("Growth", "100000 = 2%", "3000");
		var view = desk.window();
		var standings = view.grid("Next step", "Claimable").shows("Growth");
		standings.select("Growth");
		desk.tool("Claim");
		var claim = desk.dialog("Claim");
		claim.type("Amount", "3000.01").press("Claim").reads("3000");
		claim.type("Amount", "3000").press("Claim");
		desk.closed("Claim");
		view.grid("Claimed by", "Decided by").shows("Growth", "Claimed", "wang").select("Growth");
		desk.tool("Approve");
		var approval = desk.dialog("Approve");
		approval.press("Approve").reads("Nobody decides").press("Cancel");
		desk.closed("Approve");
		promise("Dream", "90000000 = 2%", "");
		standings.select("Dream");
		view.reads("to the next step");
		desk.toolIs("Claim", false);
	}

	void anotherUserApprovesAndPays() {
		client(Contracts.CODE, CLIENT);
		desk.menu("Client", "Incentives");
		var claims = desk.window().grid("Claimed by", "Decided by").select("Growth", "Claimed");
		desk.tool("Approve");
		desk.dialog("Approve").type("Comment", "Target met.").press("Approve");
		desk.closed("Approve");
		claims.shows("Growth", "Approved", "chen").select("Growth");
		desk.tool("Pay");
		desk.dialog("Pay").type("Reference", "B-8").press("Pay");
		desk.closed("Pay");
		claims.shows("Growth", "Paid", "chen");
	}

	private void promise(String title, String steps, String cap) {
		desk.tool("New incentive");
		var dialog = desk.dialog("New incentive");
		dialog.type("Incentive", title).choose("Written in", "a contract").choose("Number of the contract", desk.remembered("number")).type("From", Contracts.START.toString())
				.type("Until", Contracts.START.plusYears(1).minusDays(1).toString()).type("Cap (may be empty)", cap).type("Steps, one a line: reach = reward (percent of the amount, or money)", steps).press("New incentive");
		desk.closed("New incentive");
	}

	private void client(String code, String name) {
		desk.perspective("Clients");
		desk.window().page("Clients").search("name, code, pinyin initials", code).reads("1 of 122").grid("Code", "Score").select(code, name);
	}

	void aMonthsSupplyIsShared() {
		desk.menu("Client", "Supply allocation");
		desk.tool("New allocation");
		desk.dialog("New allocation").type("Product", PRODUCT).type("Month", "2005-04").type("Supply", "500").choose("Classes and ceilings from", "Present tiers").press("New allocation");
		desk.closed("New allocation");
		var view = desk.window();
		view.reads("of 500 units shared among 122 clients");
		view.grid("Class", "Weight").open("Important");
		desk.dialog("Change weight and ceiling").type("Ceiling a month", "20").press("Change weight and ceiling");
		desk.closed("Change weight and ceiling");
		view.grid("Code", "Stock").select(Contracts.CODE);
		desk.tool("Freeze");
		desk.tool("Publish");
		desk.dialog("Publish").reads(PRODUCT).press("OK");
		view.grid("Month", "Product").shows("2005-04", PRODUCT, "Published", "wang");
	}
}
