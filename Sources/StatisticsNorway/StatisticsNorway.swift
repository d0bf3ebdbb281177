// StatisticsNorway: SSB's files become befolkning.csv. The map of this module.
//
// What lives here: what a downloaded table of people by age is (ImportTable, ImportObservation), its
// ages and series, the whole country at once (CountryImport), the municipalities of today and their
// earlier codes. Another country is another table of municipalities, in place of Norway's and never
// beside it; another table of SSB's is another importer.
// What it may depend on: Tabular; Demography for the change in a year that is told.
// What it promises: what is not complete is refused; codes are chained, never guessed.
