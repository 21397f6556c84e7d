"""The documentation as JSON, in the schema of the reference."""

from __future__ import annotations

import json
from typing import Any

from docgen.model import (
    Alias,
    Argument,
    Field,
    Function,
    FunctionGroup,
    Module,
    Package,
    Parameter,
    Text,
    TraitLink,
    Type,
)

# What nothing in Mojo 1.2 can set.
_STABILITY = {"isStabilityTracked": False, "isStable": False, "sinceVersion": ""}


def json_text(root: Package | Module, version: str) -> str:
    """Return the whole document."""
    decl = _package(root) if isinstance(root, Package) else _module(root)
    return json.dumps(
        {"decl": decl, "version": version}, indent=2, sort_keys=True, ensure_ascii=False
    )


def _package(package: Package) -> dict[str, Any]:
    return {
        "kind": "package",
        "name": package.name,
        **_text(package.text),
        "modules": [_module(each) for each in package.modules],
        "packages": [_package(each) for each in package.packages],
    }


def _module(module: Module) -> dict[str, Any]:
    return {
        "kind": "module",
        "name": module.name,
        **_text(module.text),
        "aliases": [_alias(each) for each in module.aliases],
        "functions": [_group(each) for each in module.functions],
        "structs": [_type(each) for each in module.structs],
        "traits": [_type(each) for each in module.traits],
    }


def _text(text: Text) -> dict[str, Any]:
    return {"summary": text.summary, "description": text.description}


def _type(each: Type) -> dict[str, Any]:
    found: dict[str, Any] = {
        "kind": each.kind,
        "name": each.name,
        **_text(each.text),
        **_STABILITY,
        "deprecated": each.deprecated,
        "aliases": [_alias(alias) for alias in each.aliases],
        "fields": [_field(item) for item in each.fields],
        "functions": [_group(group) for group in each.functions],
        "parentTraits": [_parent(parent) for parent in each.parents],
    }
    if each.kind == "struct":
        found["parameters"] = [_parameter(item) for item in each.parameters]
        found["signature"] = each.signature
        found["convention"] = each.convention
        found["constraints"] = each.constraints
    return found


def _parent(parent: TraitLink) -> dict[str, Any]:
    found = {"name": parent.name}
    if parent.path:
        found["path"] = parent.path
    if parent.condition is not None:
        found["condition"] = parent.condition
    return found


def _alias(alias: Alias) -> dict[str, Any]:
    found: dict[str, Any] = {
        "kind": "alias",
        "name": alias.name,
        **_text(alias.text),
        **_STABILITY,
        "deprecated": alias.deprecated,
        "path": alias.path,
        "signature": alias.signature,
        "value": alias.value,
        "parameters": [_parameter(each) for each in alias.parameters],
    }
    if alias.type is not None:
        found["type"] = alias.type
    return found


def _field(each: Field) -> dict[str, Any]:
    return {"kind": "field", "name": each.name, "type": each.type, **_text(each.text)}


def _group(group: FunctionGroup) -> dict[str, Any]:
    return {
        "kind": "function",
        "name": group.name,
        "overloads": [_function(each) for each in group.overloads],
    }


def _function(each: Function) -> dict[str, Any]:
    found: dict[str, Any] = {
        "kind": "function",
        "name": each.name,
        **_text(each.text),
        **_STABILITY,
        "args": [_argument(item) for item in each.arguments],
        "async": each.is_async,
        "constraints": each.constraints,
        "deprecated": each.deprecated,
        "hasDefaultImplementation": each.has_body,
        "isImplicitConversion": each.is_implicit,
        "isStatic": each.is_static,
        "parameters": [_parameter(item) for item in each.parameters],
        "raises": each.raises,
        "raisesDoc": each.raises_doc,
        "signature": each.signature,
    }
    if each.returns is not None:
        returns = {"type": each.returns.type}
        if each.returns.path:
            returns["path"] = each.returns.path
        if each.returns.doc:
            returns["doc"] = each.returns.doc
        found["returns"] = returns
    return found


def _parameter(each: Parameter) -> dict[str, Any]:
    found: dict[str, Any] = {
        "kind": "parameter",
        "name": each.name,
        "type": each.type,
        "passingKind": each.passing,
        "description": each.description,
    }
    if each.traits:
        found["traits"] = [{"type": link.name, "path": link.path} for link in each.traits]
    elif each.path:
        found["path"] = each.path
    if each.default is not None:
        found["default"] = each.default
    return found


def _argument(each: Argument) -> dict[str, Any]:
    found: dict[str, Any] = {
        "kind": "argument",
        "name": each.name,
        "type": each.type,
        "convention": each.convention,
        "passingKind": each.passing,
        "description": each.description,
    }
    if each.path:
        found["path"] = each.path
    if each.default is not None:
        found["default"] = each.default
    return found
