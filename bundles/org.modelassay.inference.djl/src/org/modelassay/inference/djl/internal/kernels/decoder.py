# The canonical decoder: embedding, blocks, head. What an architecture is stands in the module's attributes and in
# which weights exist; there is no code per architecture.
#
# Shapes: x is [batch, positions, hidden]. start is the absolute position of the first token of the call.


def set_model(self, names: List[str], tensors: List[Tensor], windows: List[int]) -> None:
  whole = annotate(Dict[str, Tensor], {})
  for i in range(len(names)):
    whole[names[i]] = tensors[i]
  self.model = whole
  self.windows = windows
  self.layers = annotate(List[Dict[str, Tensor]], [])


def add_layer(self, names: List[str], tensors: List[Tensor]) -> None:
  layer = annotate(Dict[str, Tensor], {})
  for i in range(len(names)):
    layer[names[i]] = tensors[i]
  torch.append(unchecked_cast(List[Dict[str, Tensor]], self.layers), layer)


def new_cache(self, batch: int, capacity: int) -> Tensor:
  table = unchecked_cast(Dict[str, Tensor], self.model)["embed.weight"]
  shape = [self.layer_count, 2, batch, self.key_value_heads, capacity, self.head_dimension]
  if batch == 1:
    return torch.empty(shape, dtype=table.dtype, layout=None, device=table.device, pin_memory=False)
  # Slots before a sequence are masked, but must be numbers.
  return torch.zeros(shape, dtype=table.dtype, layout=None, device=table.device, pin_memory=False)


def embed(self, ids: List[int], start: int) -> Tensor:
  return self.embed_batch(ids, 1, start)


def embed_batch(self, ids: List[int], batch: int, start: int) -> Tensor:
  # ids: sequences of equal length, one after the other
  model = unchecked_cast(Dict[str, Tensor], self.model)
  table = model["embed.weight"]
  tokens = torch.tensor(ids, dtype=torch.int64, device=table.device).view([batch, -1])
  x = torch.embedding(table, tokens)
  if self.embedding_scale != 1.0:
    x = x * self.embedding_scale
  if self.hooked:
    x = self.visit(AT_EMBEDDING, x, 1, -1, -1)
  if "positions.weight" in model:
    learned = model["positions.weight"].narrow(0, start, len(ids) // batch).unsqueeze(0)
    if self.hooked:
      learned = self.visit(AT_POSITION_EMBEDDING, learned, 1, -1, -1)
    x = x + learned
  return x


def block(self, x: Tensor, layer: int, start: int, cache: Tensor) -> Tensor:
  weights = unchecked_cast(List[Dict[str, Tensor]], self.layers)[layer]
  site = self.site_of(layer)
  if self.hooked:
    x = self.visit(site + AT_RESIDUAL_PRE, x, 1, -1, -1)
  h = x
  if "ln1.weight" in weights:
    h = self.norm(x, weights, "ln1", site + AT_ATTENTION_NORM_SCALE)
  a = self.attention(h, weights, layer, start, cache)
  if self.hooked:
    a = self.visit(site + AT_ATTENTION_OUT, a, 1, -1, -1)
  middle = x + a
  if self.hooked and not self.parallel:
    middle = self.visit(site + AT_RESIDUAL_MID, middle, 1, -1, -1)
  h = middle
  if self.parallel:
    h = x
  if "ln2.weight" in weights:
    h = self.norm(h, weights, "ln2", site + AT_MLP_NORM_SCALE)
  m = self.mlp(h, weights, layer)
  if self.hooked:
    m = self.visit(site + AT_MLP_OUT, m, 1, -1, -1)
  x = middle + m
  if self.hooked:
    x = self.visit(site + AT_RESIDUAL_POST, x, 1, -1, -1)
  return x


def blocks(self, x: Tensor, first: int, end: int, start: int, cache: Tensor) -> Tensor:
  self.masks = annotate(Dict[int, Tensor], {})
  if self.rotary_dimensions > 0:
    self.begin_turns(start, x.size(1))
  for layer in range(first, end):
    x = self.block(x, layer, start, cache)
  return x


def final_norm(self, x: Tensor) -> Tensor:
  return self.norm(x, unchecked_cast(Dict[str, Tensor], self.model), "ln_final", self.site_of(self.layer_count))


def logits(self, x: Tensor) -> Tensor:
  # x: [positions, hidden], after the final norm; the result is float32. Weights of another format are converted
  # in slices of a megabyte, which are multiplied before they leave the processor's cache; without gradients all in the
  # same place.
  model = unchecked_cast(Dict[str, Tensor], self.model)
  w = model["head.weight"]
  f = x.to(torch.float32)
  if w.dtype == torch.float32:
    out = self.unembed(f, w)
  else:
    parts = annotate(List[Tensor], [])
    step = min(w.size(0), max(64, 262144 // w.size(1)))
    room = torch.empty([step, w.size(1)], dtype=torch.float32, layout=None, device=w.device, pin_memory=False)
    reuses = not f.requires_grad and not w.requires_grad
    done = 0
    while done < w.size(0):
      n = min(step, w.size(0) - done)
      part = w.narrow(0, done, n)
      if reuses:
        converted = room.narrow(0, 0, n)
        torch.copy_(converted, part)
      else:
        converted = part.to(torch.float32)
      torch.append(parts, self.product(f, converted, None))
      done = done + n
    out = torch.cat(parts, 1)
  if "head.bias" in model:
    out = out + model["head.bias"].to(torch.float32)
  if self.logit_cap > 0.0:
    out = torch.tanh(out / self.logit_cap) * self.logit_cap
  return out


def last_logits(self, x: Tensor) -> Tensor:
  return self.logits(x[0].narrow(0, x.size(1) - 1, 1)).cpu()


def all_logits(self, x: Tensor) -> Tensor:
  return self.logits(x[0]).cpu()
