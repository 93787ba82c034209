# Sequences of different lengths side by side.
#
# For generation their keys and values end at the same slot of the cache: sequence b begins at slot pads[b], and a token
# in a slot has the position slot - pads[b]. What lies before a sequence is masked. For scores they are padded at the
# end, where nothing that matters looks.


def align(self, pads: List[int]) -> None:
  table = unchecked_cast(Dict[str, Tensor], self.model)["embed.weight"]
  self.pads = torch.tensor(pads, dtype=torch.int64, device=table.device)
  self.ragged = True


def unalign(self) -> None:
  self.pads = None
  self.ragged = False


def row_cache(self, cache: Tensor, row: int, pad: int) -> Tensor:
  return cache.narrow(2, row, 1).narrow(4, pad, cache.size(4) - pad)


def kept_rows(self, cache: Tensor, rows: List[int]) -> Tensor:
  return torch.index_select(cache, 2, torch.tensor(rows, dtype=torch.int64, device=cache.device))


def positions_of_rows(self, start: int) -> Tensor:
  return start - unchecked_cast(Tensor, self.pads)


def embed_rows(self, ids: List[int], slot: int) -> Tensor:
  # ids: one for each sequence
  model = unchecked_cast(Dict[str, Tensor], self.model)
  table = model["embed.weight"]
  x = torch.embedding(table, torch.tensor(ids, dtype=torch.int64, device=table.device).unsqueeze(1))
  if self.embedding_scale != 1.0:
    x = x * self.embedding_scale
  if "positions.weight" in model:
    x = x + torch.index_select(model["positions.weight"], 0, self.positions_of_rows(slot)).unsqueeze(1)
  return x


def row_logits(self, x: Tensor) -> Tensor:
  return self.logits(x.reshape([-1, x.size(2)])).cpu()


def greedy_rows(self, logits: Tensor) -> Tensor:
  # For each row the token with the greatest logit (the lowest id among equals) and the logarithm of its probability.
  best, place = torch.max(logits, 1, True)
  total = torch.sum(torch.exp(logits - best), [1], True, dtype=torch.float64)
  return torch.cat([place.to(torch.float32), torch.neg(torch.log(total)).to(torch.float32)], 1)


def sequence_scores(self, x: Tensor, rows: List[int], targets: List[int]) -> List[Tensor]:
  # x: [batch, positions, hidden] after the final norm; rows: which of the batch * positions rows count; targets: the
  # token that follows each (0 where none does). Returns the log-probability of each target, the token with the greatest
  # logit and its log-probability, as float32. Logits exist for few rows at a time.
  flat = torch.index_select(x.reshape([-1, x.size(2)]), 0, torch.tensor(rows, dtype=torch.int64, device=x.device))
  wanted = torch.tensor(targets, dtype=torch.int64, device=x.device).unsqueeze(1)
  logs = annotate(List[Tensor], [])
  best = annotate(List[Tensor], [])
  places = annotate(List[Tensor], [])
  done = 0
  while done < flat.size(0):
    n = min(128, flat.size(0) - done)
    out = self.logits(flat.narrow(0, done, n))
    total = torch.logsumexp(out, [1], False)
    torch.append(logs, torch.gather(out, 1, wanted.narrow(0, done, n)).squeeze(1) - total)
    value, place = torch.max(out, 1, False)
    torch.append(best, value - total)
    torch.append(places, place.to(torch.float32))
    done = done + n
  return [torch.cat(logs, 0).cpu(), torch.cat(places, 0).cpu(), torch.cat(best, 0).cpu()]
