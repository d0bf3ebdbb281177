// ResultFiles: files of a result, written whole or not at all. The map of this module.
//
// What lives here: the manifest, the result folder and its kept inputs, the staging of files under
// temporary names, SHA-256, and the one file that calls the system (SystemFiles.swift).
// What it may depend on: Tabular.
// What it promises: nothing is half-written; a folder whose files do not match its manifest is
// refused.
