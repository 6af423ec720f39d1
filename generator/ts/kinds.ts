/**
 * The kinds of ts-morph's structures as constants of our own: its enum is a value, and importing ts-morph for it would cost
 * more than printing most SDKs. Each is typed by the enum's member, so that a wrong number does not compile.
 */
import type { StructureKind } from 'ts-morph';

export const classKind: StructureKind.Class = 2;
export const enumKind: StructureKind.Enum = 8;
export const exportAssignmentKind: StructureKind.ExportAssignment = 10;
export const exportKind: StructureKind.ExportDeclaration = 11;
export const functionKind: StructureKind.Function = 13;
export const importKind: StructureKind.ImportDeclaration = 16;
export const interfaceKind: StructureKind.Interface = 19;
export const moduleKind: StructureKind.Module = 29;
export const sourceFileKind: StructureKind.SourceFile = 36;
export const typeAliasKind: StructureKind.TypeAlias = 38;
export const variableKind: StructureKind.VariableStatement = 41;
