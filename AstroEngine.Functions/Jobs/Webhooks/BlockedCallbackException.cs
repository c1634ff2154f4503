namespace AstroEngine.Functions.Jobs.Webhooks;

/// <summary>The name of a callback leads to no public address.</summary>
internal sealed class BlockedCallbackException() : Exception("The callback leads to no public address.");
