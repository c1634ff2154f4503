using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Storage;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>Stores the items of a job as they come: each different one once, with an index so that any range of them can be read.</summary>
internal sealed class ItemCollector : IItemSink, IAsyncDisposable
{
    private const int FlushAt = 64 * 1024;

    private readonly BulkLimits _limits;
    private readonly ObjectWriter _itemObject;
    private readonly ObjectWriter _idObject;
    private readonly PooledBuffer _itemBytes = new(2 * FlushAt);
    private readonly PooledBuffer _idBytes = new(FlushAt);
    private readonly ItemReader _reader = new();
    private readonly Dictionary<UInt128, int> _known = [];
    private readonly List<ItemRecord> _items = [];
    private readonly List<UniqueRecord> _uniques = [];
    private long _itemLength;
    private long _idLength;

    private ItemCollector(BulkLimits limits, ObjectWriter itemObject, ObjectWriter idObject)
    {
        _limits = limits;
        _itemObject = itemObject;
        _idObject = idObject;
    }

    /// <inheritdoc />
    public int MaximumItemBytes => _limits.MaximumItemBytes;

    /// <summary>How many items came; more than a job may have are counted, but not stored.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them differ.</summary>
    public int UniqueCount => _uniques.Count;

    /// <summary>Whether a malformed item is refused as an error of the whole body; else it becomes an error row.</summary>
    public bool RefusesMalformed { get; init; }

    /// <summary>Begins to store the items of a job.</summary>
    public static async Task<ItemCollector> BeginAsync(
        IObjectStore store, string jobId, BulkLimits limits, bool refusesMalformed, CancellationToken cancellationToken)
    {
        var items = await store.CreateAsync(BulkNames.Items(jobId), cancellationToken);
        var ids = await store.CreateAsync(BulkNames.Ids(jobId), cancellationToken);
        return new ItemCollector(limits, items, ids) { RefusesMalformed = refusesMalformed };
    }

    /// <inheritdoc />
    public void Add(ReadOnlySpan<byte> item, ItemOrigin origin)
    {
        if (!IsRoom())
        {
            return;
        }

        try
        {
            var read = _reader.Read(item);
            ref var unique = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, read.Hash, out var isKnown);
            if (!isKnown)
            {
                unique = AddUnique(item, isError: false);
            }

            AddItem(item[read.Id], unique);
        }
        catch (JsonException e)
        {
            Malformed(origin, e);
        }
        catch (ProblemException e)
        {
            AddError(e.Problem);
        }
    }

    /// <inheritdoc />
    public void AddOversized(ItemOrigin origin)
    {
        if (IsRoom())
        {
            AddError(Problems.Validation("item", $"must not be longer than {_limits.MaximumItemBytes} bytes; {origin.Describe(Count - 1)} is"));
        }
    }

    /// <summary>Hands what came to the store, if it is enough to be worth it.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        if (_itemBytes.Length >= FlushAt || _idBytes.Length >= FlushAt)
        {
            await FlushAllAsync(cancellationToken);
        }
    }

    /// <summary>Stores what is left, and the index.</summary>
    public async Task CommitAsync(IObjectStore store, string jobId, CancellationToken cancellationToken)
    {
        await FlushAllAsync(cancellationToken);
        await _itemObject.CommitAsync(cancellationToken);
        await _idObject.CommitAsync(cancellationToken);
        await BulkIndex.WriteAsync(store, jobId, _items, _uniques, cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _itemObject.DisposeAsync();
        await _idObject.DisposeAsync();
        _itemBytes.Dispose();
        _idBytes.Dispose();
    }

    private bool IsRoom() => Count++ < _limits.MaximumItems;

    private void Malformed(ItemOrigin origin, JsonException e)
    {
        var problem = Problems.MalformedJson($"{origin.Describe(Count - 1)} is not valid JSON: {JsonReasons.Of(e)}.");
        if (RefusesMalformed)
        {
            throw new ProblemException(problem);
        }

        AddError(problem);
    }

    private void AddError(Problem problem)
    {
        using var error = new PooledBuffer(512);
        ErrorJson.Write(error, problem);
        AddItem(default, AddUnique(error.Written.Span, isError: true));
    }

    private int AddUnique(ReadOnlySpan<byte> bytes, bool isError)
    {
        _uniques.Add(new UniqueRecord(_itemLength, isError ? -bytes.Length : bytes.Length, 0));
        _itemBytes.Write(bytes);
        _itemLength += bytes.Length;
        return _uniques.Count - 1;
    }

    private void AddItem(ReadOnlySpan<byte> id, int unique)
    {
        _items.Add(new ItemRecord(_idLength, id.Length, unique));
        _idBytes.Write(id);
        _idLength += id.Length;
        ref var record = ref CollectionsMarshal.AsSpan(_uniques)[unique];
        record = record with { Uses = record.Uses + 1 };
    }

    private async ValueTask FlushAllAsync(CancellationToken cancellationToken)
    {
        await _itemObject.Stream.WriteAsync(_itemBytes.Written, cancellationToken);
        _itemBytes.Length = 0;
        await _idObject.Stream.WriteAsync(_idBytes.Written, cancellationToken);
        _idBytes.Length = 0;
    }
}
