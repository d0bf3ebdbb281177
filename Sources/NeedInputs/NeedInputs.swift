// NeedInputs: the files about ladders and services. The map of this module.
//
// What lives here: ladders and who uses them, coverage, shifts, places and caps, staff, known
// users, new dwellings, references, prevalences, mappings.
// What it may depend on: FolderText, MunicipalBudget (how well a figure is founded).
// What it promises: what the rows say holds in every scenario, or in those they name (ByScenario).
