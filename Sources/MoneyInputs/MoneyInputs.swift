// MoneyInputs: the files of the budget. The map of this module.
//
// What lives here: unit costs, deflator, interest, projects and instalments, the adopted budget,
// measures, the rules of the budget; that places and prices are told once.
// What it may depend on: NeedInputs, MunicipalBudget.
// What it promises: every amount has a price year, an index, a source and a status.
