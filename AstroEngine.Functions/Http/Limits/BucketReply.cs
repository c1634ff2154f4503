namespace AstroEngine.Functions.Http.Limits;

/// <summary>What a token bucket answers.</summary>
/// <param name="Allowed">Whether there were tokens enough.</param>
/// <param name="Tokens">Tokens that are left; below zero after a batch that was larger than the bucket.</param>
internal readonly record struct BucketReply(bool Allowed, double Tokens);
