namespace System.Runtime.CompilerServices;

/// <summary>What records need and .NET Standard lacks.</summary>
internal static class IsExternalInit;
