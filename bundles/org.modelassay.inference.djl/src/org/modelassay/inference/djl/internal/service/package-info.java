/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * One service per process: models shared between clients, memory admitted before it is used, requests scheduled fairly.
 */
@NullMarked
package org.modelassay.inference.djl.internal.service;

import org.jspecify.annotations.NullMarked;
