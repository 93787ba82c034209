# Linear maps whose matrices lie in memory a second time, in the order in which a product reads them (XNNPACK's). One
# vector then costs a single run through memory, and what has one input is computed at once: queries with keys and
# values, the two branches of a gated MLP. A pack is used by one call at a time, so each lane has its own.


def begin_packs(self) -> None:
  self.packs = annotate(List[Dict[str, __torch__.torch.classes.xnnpack.LinearOpContext]], [])


def pack(self, layer: int) -> None:
  # Layers in their order, after them the output layer.
  packs = annotate(Dict[str, __torch__.torch.classes.xnnpack.LinearOpContext], {})
  torch.append(unchecked_cast(List[Dict[str, __torch__.torch.classes.xnnpack.LinearOpContext]], self.packs), packs)
  if layer == self.layer_count:
    model = unchecked_cast(Dict[str, Tensor], self.model)
    packs["head"] = ops.prepacked.linear_clamp_prepack(model["head.weight"], None, None, None)
  else:
    weights = unchecked_cast(List[Dict[str, Tensor]], self.layers)[layer]
    for names in [["attn.qkv"], ["attn.q", "attn.k", "attn.v"], ["attn.o"], ["mlp.gate", "mlp.up"], ["mlp.down"]]:
      present = annotate(List[str], [])
      for name in names:
        if name + ".weight" in weights:
          torch.append(present, name)
      if len(present) > 0:
        packs[present[0]] = self.packed(weights, present)


def packed(self, weights: Dict[str, Tensor], names: List[str]) -> __torch__.torch.classes.xnnpack.LinearOpContext:
  rows = annotate(List[Tensor], [])
  biases = annotate(List[Tensor], [])
  biased = False
  for name in names:
    part = weights[name + ".weight"]
    torch.append(rows, part)
    if name + ".bias" in weights:
      biased = True
      torch.append(biases, weights[name + ".bias"])
    else:
      torch.append(biases, torch.zeros([part.size(0)]))
  w = torch.cat(rows, 0)
  bias = annotate(Optional[Tensor], None)
  if biased:
    bias = torch.cat(biases, 0)
  out = ops.prepacked.linear_clamp_prepack(w, bias, None, None)
  # The pack holds on to what it was made of: let it hold an empty tensor.
  torch.set_(w)
  return out


def linear(self, x: Tensor, weights: Dict[str, Tensor], layer: int, name: str) -> Tensor:
  packs = unchecked_cast(List[Dict[str, __torch__.torch.classes.xnnpack.LinearOpContext]], self.packs)[layer]
  return ops.prepacked.linear_clamp_run(x, packs[name])


def linears(self, x: Tensor, weights: Dict[str, Tensor], layer: int, names: List[str]) -> List[Tensor]:
  sizes = annotate(List[int], [])
  for name in names:
    torch.append(sizes, weights[name + ".weight"].size(0))
  return torch.split_with_sizes(self.linear(x, weights, layer, names[0]), sizes, 2)


def joins(self) -> bool:
  return True


def unembed(self, x: Tensor, w: Tensor) -> Tensor:
  packs = unchecked_cast(List[Dict[str, __torch__.torch.classes.xnnpack.LinearOpContext]], self.packs)
  return ops.prepacked.linear_clamp_run(x, packs[self.layer_count]["head"])
